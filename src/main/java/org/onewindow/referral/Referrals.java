package org.onewindow.referral;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.Deadlines;
import org.onewindow.matter.MatterKind;
import org.onewindow.matter.MatterWithdrawn;
import org.onewindow.matter.Matters;
import org.onewindow.matter.WorkRecalled;
import org.onewindow.office.Offices;
import org.onewindow.sealing.SealedText;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Words;
import org.onewindow.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The asking side of referrals 转办: send, send again after a return, recall. */
@Service
@Transactional
public class Referrals {

    /** A visit asked of another township (人户分离). */
    public static final String VISIT_REQUEST = "VISIT_REQUEST";

    private final ReferralRequests requests;
    private final Sendings sendings;
    private final Receivers receivers;
    private final Matters matters;
    private final CaseFiles cases;
    private final Deadlines deadlines;
    private final Offices offices;
    private final SealedText sealed;
    private final Workflow workflow;
    private final Clock clock;

    Referrals(
            ReferralRequests requests,
            Sendings sendings,
            Receivers receivers,
            Matters matters,
            CaseFiles cases,
            Deadlines deadlines,
            Offices offices,
            SealedText sealed,
            Workflow workflow,
            Clock clock) {
        this.requests = requests;
        this.sendings = sendings;
        this.receivers = receivers;
        this.matters = matters;
        this.cases = cases;
        this.deadlines = deadlines;
        this.offices = offices;
        this.sealed = sealed;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** Prepares a visit request; {@link #send} sends it. */
    public void askVisit(String visit, String caseNumber, String fromOffice, String township) {
        requests.save(new ReferralRequest(visit, caseNumber, VISIT_REQUEST, "HOUSEHOLD", fromOffice, township));
    }

    /** Prepares a lead's hand-over to charity; {@link #send} sends it. The person has agreed. */
    public void askCharity(String lead, String fromOffice) {
        var kind = MatterKind.CHARITY.name();
        requests.save(new ReferralRequest(
                lead, lead, kind, MatterKind.HOUSEHOLD, fromOffice, receivers.usual(kind, fromOffice)));
    }

    /**
     * Sends the request of a matter or visit and starts the handling side in the receiving office. A matter that was
     * answered before is asked again as 复核.
     */
    public ReferralView send(String subject) {
        var request = requests.findById(subject).orElseGet(() -> requestFor(subject));
        var former = sendings.findBySubjectOrderByIdDesc(subject);
        if (!former.isEmpty() && former.get(0).answered()) {
            withdraw(former.get(0));
            request.askAgain();
        }
        var referral = sendings.save(request.send(former.size() + 1, clock.instant()));
        if (referral.ofMatter()) {
            matters.handedTo(subject, referral.toOffice());
        }
        workflow.start(
                "referral-handling",
                referral.number(),
                referral.toOffice(),
                RoutingValues.of(Words.CASE_NUMBER, referral.caseNumber())
                        .and(Words.REFERRAL_NUMBER, referral.number())
                        .and(Words.VISIT_REQUEST, referral.visitRequest()));
        tell(referral, "referral-sent", "system");
        return referral.view();
    }

    /** @return true when this was the second return and the county settles who handles it */
    public boolean countReturn(String subject) {
        return requests.get(subject).countReturn();
    }

    /** The clerk names whom to ask next. */
    public void reassign(String subject, String office, String actor) {
        var request = requests.get(subject);
        receivers.check("office", request, office);
        request.reassign(office);
        tell(request, "referral-reassigned", actor);
    }

    /** 协调会商: the county settles who handles it; that office cannot return it. */
    public void coordinate(String subject, String leadOffice, String minutes, String actor) {
        var request = requests.get(subject);
        receivers.check("leadOffice", request, leadOffice);
        request.coordinate(leadOffice, sealed.seal(minutes), actor);
        deadlines.meet(DeadlineKind.COORDINATION, subject, clock.instant());
        tell(request, "referral-coordinated", actor);
    }

    /** A visit that was asked for has been concluded: its referral has its answer. */
    public void visitMade(String number) {
        sendings.get(number).reply(ReferralReply.visited(), null, null, "system", clock.instant());
    }

    @EventListener
    void on(MatterWithdrawn event) {
        recall(event.matterNumber());
    }

    @EventListener
    void on(WorkRecalled event) {
        for (var request : requests.findByCaseNumber(event.caseNumber())) {
            recall(request.subject());
        }
    }

    @Transactional(readOnly = true)
    public ReferralView get(String number) {
        return sendings.get(number).view();
    }

    /** The latest sending of a matter or visit. */
    @Transactional(readOnly = true)
    public Optional<ReferralView> latest(String subject) {
        return sendings.latest(subject).map(Referral::view);
    }

    @Transactional(readOnly = true)
    public List<ReferralView> ofCase(String caseNumber) {
        return sendings.findByCaseNumberOrderById(caseNumber).stream()
                .map(Referral::view)
                .toList();
    }

    /** What the receiving office wrote when it returned or refused; for whoever has a task on the matter. */
    @Transactional(readOnly = true)
    public @Nullable String reason(String number) {
        return sealed.open(sendings.get(number).reasonSealed());
    }

    private void recall(String subject) {
        sendings.latest(subject).ifPresent(this::withdraw);
    }

    private void withdraw(Referral referral) {
        if (referral.recall(clock.instant())) {
            workflow.deliver("referral-recalled", referral.number(), RoutingValues.none());
            tell(referral, "referral-recalled", "system");
        }
    }

    private ReferralRequest requestFor(String matterNumber) {
        var matter = matters.get(matterNumber);
        var office = cases.get(matter.caseNumber()).office();
        return requests.save(new ReferralRequest(
                matterNumber,
                matter.caseNumber(),
                matter.kind().name(),
                matter.subject(),
                office,
                receivers.of(matter, office)));
    }

    private void tell(Referral referral, String event, String actor) {
        tell(referral.caseNumber(), event, actor, referral.number(), referral.toOffice());
    }

    private void tell(ReferralRequest request, String event, String actor) {
        tell(request.caseNumber(), event, actor, request.subject(), request.toOffice());
    }

    private void tell(String caseNumber, String event, String actor, String number, String office) {
        var details = new HashMap<>(Map.of("number", number));
        offices.find(office).ifPresent(to -> details.put("office", to.name()));
        cases.tell(caseNumber, event, actor, details);
    }
}
