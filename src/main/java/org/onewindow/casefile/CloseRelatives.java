package org.onewindow.casefile;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.sealing.SealedJson;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 近亲属单独登记备案: which members of a household are close relatives of handling staff or of the village committee, from
 * the registry and as told at the window.
 */
@Service
@Transactional
public class CloseRelatives {

    private static final String FROM_REGISTRY = """
            insert into case_relative (case_number, member, staff, committee_member, relation, source, recorded_at)
            select m.case_number, m.member, f.staff, f.committee_member, f.relation, 'REGISTRY', :now
              from case_member m
              join case_file c on c.number = m.case_number
              join relative_filing f on f.person_hash = m.person_hash
             where m.case_number = :number
               and (exists (select from staff_office o where o.id = f.staff and o.office = c.office)
                    or exists (select from committee_member k join office v on v.code = k.village
                                where k.id = f.committee_member and k.active and v.parent = c.office))
            on conflict do nothing""";

    /** Handling staff and committee members of the township who bear the name that was told. */
    private static final String BY_NAME = """
            select s.id as staff, null::bigint as committee_member
              from staff s join staff_office o on o.id = s.id
             where s.active and s.name = :name and o.office = :office
            union all
            select null, k.id from committee_member k join office v on v.code = k.village
             where k.active and k.name = :name and v.parent = :office""";

    private final JdbcClient jdbc;
    private final SealedJson sealed;
    private final TimeLine timeLine;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CloseRelatives(
            JdbcClient jdbc, SealedJson sealed, TimeLine timeLine, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.sealed = sealed;
        this.timeLine = timeLine;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What was answered at the window.
     *
     * @param member M0, M1, …
     * @param name of the member of staff or of the committee
     * @param relation what the household's member is to that person
     */
    public record Declared(
            String member, String name, @Nullable String post, String relation) {

        @Override
        public String toString() {
            return "Declared[" + member + "]";
        }
    }

    private record Official(
            @Nullable String staff, @Nullable Long committeeMember) {}

    private record SealedOfficial(String name, @Nullable String post) {}

    /** Looks the household up in the registry. */
    public void match(String number) {
        jdbc.sql(FROM_REGISTRY).param("number", number).param("now", now()).update();
    }

    /** Whoever is named and known stands aside from now on; a name nobody knows is kept for the county's visit. */
    void declare(String number, String office, List<Declared> declared) {
        for (var told : declared) {
            var officials = jdbc.sql(BY_NAME)
                    .param("name", told.name())
                    .param("office", office)
                    .query(Official.class)
                    .list();
            if (officials.isEmpty()) {
                record(
                        number,
                        told,
                        new Official(null, null),
                        sealed.seal(new SealedOfficial(told.name(), told.post())));
            }
            for (var official : officials) {
                file(number, told, official);
                record(number, told, official, null);
            }
        }
    }

    /** With the acceptance: the registration of its own. */
    public void register(String number) {
        match(number);
        int registered =
                jdbc.sql("""
                        update case_relative set registered_at = :now
                         where case_number = :number and registered_at is null""").param("now", now()).param("number", number).update();
        if (registered > 0) {
            timeLine.add(number, "relative-registered", "system", Map.of("count", Integer.toString(registered)));
        }
    }

    /** Must the county visit the household before anything is confirmed? */
    @Transactional(readOnly = true)
    public boolean countyVisitRequired(String number) {
        return jdbc.sql("select exists(select from case_relative where case_number = ?)")
                .param(number)
                .query(Boolean.class)
                .single();
    }

    private void file(String number, Declared told, Official official) {
        var filed = jdbc.sql("""
                        insert into relative_filing (staff, committee_member, person_hash, relation, filed_by)
                        select :staff, :committeeMember, person_hash, :relation, :number
                          from case_member where case_number = :number and member = :member and person_hash is not null
                        on conflict do nothing returning person_hash""")
                .param("staff", official.staff())
                .param("committeeMember", official.committeeMember(), Types.BIGINT)
                .param("relation", told.relation())
                .param("number", number)
                .param("member", told.member())
                .query(String.class)
                .list();
        filed.forEach(person -> events.publishEvent(new RelativeFiled(person)));
    }

    private void record(String number, Declared told, Official official, byte @Nullable [] sealedOfficial) {
        jdbc.sql("""
                        insert into case_relative (case_number, member, staff, committee_member, official_sealed, relation,
                                                   source, recorded_at)
                        values (:number, :member, :staff, :committeeMember, :official, :relation, 'DECLARED', :now)
                        on conflict do nothing""")
                .param("number", number)
                .param("member", told.member())
                .param("staff", official.staff())
                .param("committeeMember", official.committeeMember(), Types.BIGINT)
                .param("official", sealedOfficial, Types.BINARY)
                .param("relation", told.relation())
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
