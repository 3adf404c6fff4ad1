package org.onewindow.casefile;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.sealing.SealedJson;
import org.onewindow.shared.Conflict;
import org.onewindow.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases of the county. */
@Service
@Transactional
public class CaseFiles {

    private final Cases cases;
    private final CaseMembers members;
    private final TimeLine timeLine;
    private final SealedJson sealed;
    private final EntityManager entities;
    private final Clock clock;

    CaseFiles(
            Cases cases,
            CaseMembers members,
            TimeLine timeLine,
            SealedJson sealed,
            EntityManager entities,
            Clock clock) {
        this.cases = cases;
        this.members = members;
        this.timeLine = timeLine;
        this.sealed = sealed;
        this.entities = entities;
        this.clock = clock;
    }

    /** @throws NotFound when unknown */
    @Transactional(readOnly = true)
    public CaseView get(String number) {
        return file(number).view();
    }

    @Transactional(readOnly = true)
    public Optional<CaseView> find(String number) {
        return cases.findById(number).map(CaseFile::view);
    }

    /** As {@link #get}, holding the case's row until the transaction ends: facts, withdrawal and closing meet here. */
    public CaseView lock(String number) {
        var file = file(number);
        // What was read before the wait for the lock may be old; what this transaction changed must not be lost.
        entities.flush();
        entities.refresh(file, LockModeType.PESSIMISTIC_WRITE);
        return file.view();
    }

    /** The applicant comes first. */
    @Transactional(readOnly = true)
    public Household household(String number) {
        var file = file(number);
        var details = sealed.open(file.detailsSealed(), CaseDetails.class);
        var people = members.findByCaseNumberOrderById(number).stream()
                .sorted(Comparator.comparing(member -> !member.member().equals(file.applicant())))
                .map(member -> memberOf(file, member))
                .toList();
        return new Household(people, details.monthlyIncomeFen(), file.hukou(), details.currentBenefits());
    }

    /** @throws Conflict when the state does not follow from the present one; the same state again is nothing */
    public void become(String number, CaseState next) {
        file(number).become(next, clock.instant());
    }

    public void checkedBy(String number, String staff) {
        file(number).checkedBy(staff);
    }

    public void acceptedAt(String number, Instant at) {
        file(number).acceptedAt(at);
    }

    /** Log-in names who registered or checked the case: they do not decide on it. */
    @Transactional(readOnly = true)
    public Set<String> acceptedBy(String number) {
        return Set.copyOf(file(number).workedOnBy());
    }

    /** 保密办件: only named staff work on it and nothing of it is posted or sent to the family. */
    @Transactional(readOnly = true)
    public boolean confidential(String number) {
        return file(number).confidential();
    }

    /** Confidential cases of these offices, newest first. */
    @Transactional(readOnly = true)
    public List<CaseView> confidentialOf(Collection<String> offices) {
        return cases.findByConfidentialTrueAndOfficeInOrderByNumberDesc(offices).stream()
                .map(CaseFile::view)
                .toList();
    }

    /** @return false when it was confidential already */
    public boolean makeConfidential(String number) {
        var file = file(number);
        if (file.confidential()) {
            return false;
        }
        file.makeConfidential();
        entities.flush();
        return true;
    }

    /** Another member of the household stands in as applicant (death of the first one). */
    public void replaceApplicant(String number, String member) {
        if (member(number, member).deceased()) {
            throw new Conflict("member-deceased", member);
        }
        file(number).replaceApplicant(member);
    }

    public void markDeceased(String number, String member) {
        member(number, member).die();
    }

    /**
     * A line on the case's time line.
     *
     * @param event message key below {@code event.}, e.g. {@code accepted}
     * @param actor log-in name or {@code system}
     * @param details codes, numbers and amounts that fill the message ({@link org.onewindow.shared.Wording}); no
     *     personal data
     */
    public void tell(String number, String event, String actor, Map<String, String> details) {
        timeLine.add(number, event, actor, details);
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<CaseEvent> timeLine(String number) {
        return timeLine.of(number);
    }

    /** Numbers of every case of the county that this person (keyed hash) belongs to. */
    @Transactional(readOnly = true)
    public List<String> ofPerson(String personHash) {
        return members.casesOf(personHash);
    }

    /** Village or township where the household lives. */
    @Transactional(readOnly = true)
    public String residence(String number) {
        return file(number).residence();
    }

    /** The case opened from a lead. */
    @Transactional(readOnly = true)
    public Optional<String> openedFrom(String lead) {
        return cases.findByLead(lead).map(CaseFile::number);
    }

    /** Keyed hashes of the ID numbers of everybody in the household. */
    @Transactional(readOnly = true)
    public Set<String> personHashes(String number) {
        return members.findByCaseNumberOrderById(number).stream()
                .map(CaseMember::personHash)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private CaseFile file(String number) {
        return cases.findById(number).orElseThrow(() -> new NotFound("unknown-case"));
    }

    private CaseMember member(String number, String member) {
        return members.findByCaseNumberAndMember(number, member).orElseThrow(() -> new NotFound("unknown-member"));
    }

    private Member memberOf(CaseFile file, CaseMember member) {
        var open = sealed.open(member.factsSealed(), SealedFacts.class);
        var facts = open.facts();
        return new Member(
                member.member(),
                open.maskedName(),
                member.personHash(),
                relation(file, member),
                facts.bornOn(),
                facts.health(),
                facts.disabilityCategory(),
                facts.disabilityGrade(),
                facts.schooling(),
                facts.school(),
                facts.work(),
                facts.housing(),
                member.deceased());
    }

    private static String relation(CaseFile file, CaseMember member) {
        if (member.member().equals(file.applicant())) {
            return "SELF";
        }
        return member.relation().equals("SELF") ? "OTHER" : member.relation();
    }
}
