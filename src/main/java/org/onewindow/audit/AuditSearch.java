package org.onewindow.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.Person;
import org.onewindow.office.Offices;
import org.onewindow.sealing.Sealing;
import org.onewindow.shared.Forbidden;
import org.onewindow.workflow.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trail as auditors read it: their county's, newest first. Each search is an entry itself. */
@Service
@Transactional
public class AuditSearch {

    private static final int PAGE = 50;
    private static final String ROLE = "auditor@";
    private static final List<String> DOCUMENTS =
            List.of("RESIDENT_ID", "PASSPORT", "HMT_PERMIT", "HMT_RESIDENCE_PERMIT", "FOREIGN_RESIDENCE_PERMIT");

    private final JdbcClient jdbc;
    private final CaseFiles cases;
    private final Sealing sealing;
    private final Offices offices;
    private final AuditTrail trail;

    AuditSearch(JdbcClient jdbc, CaseFiles cases, Sealing sealing, Offices offices, AuditTrail trail) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.sealing = sealing;
        this.offices = offices;
        this.trail = trail;
    }

    /** @param staffName empty for whoever is not of the staff */
    public record Entry(
            long id, Instant at, String actor, String staffName, String act, String subject, String detail) {}

    /** @param next cursor of the following page, null on the last */
    public record Page(List<Entry> items, @Nullable Long next) {}

    /** @throws Forbidden when the actor is no auditor */
    public Page find(AuditQuery query, Actor actor) {
        var where = new ArrayList<String>();
        var values = new LinkedHashMap<String, Object>();
        county(actor, where, values);
        when(query.staff(), "a.actor = :staff", "staff", where, values);
        when(query.before(), "a.id < :before", "before", where, values);
        when(utc(query.from()), "a.at >= :from", "from", where, values);
        when(utc(query.until()), "a.at < :until", "until", where, values);
        var number = query.caseNumber();
        if (number != null) {
            subjects(List.of(number), where, values);
        }
        var person = query.person();
        if (person != null) {
            subjects(
                    DOCUMENTS.stream()
                            .flatMap(type -> cases.ofPerson(sealing.hash(Person.lookUp(type, person))).stream())
                            .distinct()
                            .toList(),
                    where,
                    values);
        }
        trail.record(actor.id(), "search-audit", number == null ? "-" : number, String.join(" ", filters(query)));
        var found = jdbc.sql("""
                        select a.id, a.at, a.actor, coalesce(s.name, '') as staff_name, a.act, a.subject, a.detail
                          from audit_entry a left join staff s on s.id = a.actor
                         where %s
                         order by a.id desc limit %d""".formatted(String.join(" and ", where), PAGE + 1))
                .params(values)
                .query(Entry.class)
                .list();
        boolean more = found.size() > PAGE;
        var page = more ? found.subList(0, PAGE) : found;
        return new Page(List.copyOf(page), more ? page.get(PAGE - 1).id() : null);
    }

    private void county(Actor actor, List<String> where, Map<String, Object> values) {
        var counties = actor.groups().stream()
                .filter(group -> group.startsWith(ROLE))
                .map(group -> offices.get(group.substring(ROLE.length())).county())
                .distinct()
                .toList();
        if (counties.isEmpty()) {
            throw new Forbidden("not-an-auditor");
        }
        where.add("""
                (left(a.subject, 6) in (:counties) or exists(
                    select from staff p join office o on o.code = p.office where p.id = a.actor and o.county in (:counties)))""");
        values.put("counties", counties);
    }

    /** The cases and all numbers below them: matters, grants, visits, referrals. */
    private static void subjects(List<String> numbers, List<String> where, Map<String, Object> values) {
        if (numbers.isEmpty()) {
            where.add("false");
            return;
        }
        var one = new ArrayList<String>();
        for (var number : numbers) {
            var name = "case" + values.size();
            one.add("a.subject = :" + name + " or a.subject like :" + name + " || '-%'");
            values.put(name, number);
        }
        where.add("(" + String.join(" or ", one) + ")");
    }

    private static void when(
            @Nullable Object value, String condition, String name, List<String> where, Map<String, Object> values) {
        if (value != null) {
            where.add(condition);
            values.put(name, value);
        }
    }

    private static @Nullable Object utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    /** Which questions were asked; not what was typed. */
    private static List<String> filters(AuditQuery query) {
        var names = new ArrayList<String>();
        if (query.person() != null) {
            names.add("person");
        }
        if (query.staff() != null) {
            names.add("staff");
        }
        if (query.from() != null || query.until() != null) {
            names.add("time");
        }
        return names;
    }
}
