package org.onewindow.casefile;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.onewindow.sealing.SealedJson;
import org.onewindow.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the personal data of a case. Whoever shows it to a person records that look on the audit trail. */
@Service
@Transactional(readOnly = true)
public class People {

    private final Cases cases;
    private final CaseMembers members;
    private final SealedJson sealed;
    private final JdbcClient jdbc;

    People(Cases cases, CaseMembers members, SealedJson sealed, JdbcClient jdbc) {
        this.cases = cases;
        this.members = members;
        this.sealed = sealed;
        this.jdbc = jdbc;
    }

    /** @throws NotFound when unknown */
    public CasePeople of(String number) {
        var file = cases.findById(number).orElseThrow(() -> new NotFound("unknown-case"));
        var people = members.findByCaseNumberOrderById(number).stream()
                .map(member -> new CasePeople.CasePerson(
                        member.member(),
                        member.relation(),
                        member.deceased(),
                        member.personHash(),
                        sealed.open(member.personSealed(), Person.class),
                        sealed.open(member.factsSealed(), SealedFacts.class).facts()))
                .toList();
        return new CasePeople(
                file.applicant(),
                file.hukou(),
                file.residence(),
                file.occurredAt(),
                file.paperNumber(),
                sealed.open(file.detailsSealed(), CaseDetails.class),
                people,
                authorisations(number));
    }

    private Map<String, LocalDate> authorisations(String number) {
        var signed = new TreeMap<String, LocalDate>();
        jdbc.sql("select member, signed_on from case_authorisation where case_number = ?")
                .param(number)
                .query(row -> {
                    signed.put(row.getString("member"), row.getObject("signed_on", LocalDate.class));
                });
        return signed;
    }
}
