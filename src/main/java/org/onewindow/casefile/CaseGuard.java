package org.onewindow.casefile;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onewindow.workflow.CaseScopes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases that not everybody of their offices may see: confidential ones (named staff only) and those of a filed close
 * relative of staff. View {@code hidden_case} says what is hidden from whom; every list asks it.
 */
@Service
@Transactional
public class CaseGuard implements CaseScopes {

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseGuard(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A case the engine keeps in scopes of its own from now on; running instances are moved by the caller. */
    public void guard(String number) {
        jdbc.sql("insert into case_guard (case_number, guarded_at) values (?, ?) on conflict do nothing")
                .params(number, now())
                .update();
    }

    /** Guards a case that is hidden from anybody. */
    public boolean guardIfHidden(String number) {
        var hidden = jdbc.sql("select exists(select from hidden_case where case_number = ?)")
                .param(number)
                .query(Boolean.class)
                .single();
        if (hidden) {
            guard(number);
        }
        return hidden;
    }

    /** Lets a member of staff know of a confidential case. */
    public void name(String number, String staff, String by) {
        jdbc.sql("""
                        insert into case_confidant (case_number, staff, named_by, named_at)
                        select :number, id, :by, :now from staff where id = :staff on conflict do nothing""")
                .param("number", number)
                .param("staff", staff)
                .param("by", by)
                .param("now", now())
                .update();
    }

    public void unname(String number, String staff) {
        jdbc.sql("delete from case_confidant where case_number = ? and staff = ?")
                .params(number, staff)
                .update();
    }

    /** Log-in names of those who may know of a confidential case. */
    @Transactional(readOnly = true)
    public List<String> named(String number) {
        return jdbc.sql("select staff from case_confidant where case_number = ? order by named_at, staff")
                .param(number)
                .query(String.class)
                .list();
    }

    /** Is it a confidential case for which this person is not named? */
    @Transactional(readOnly = true)
    public boolean confidentialFor(String number, String staff) {
        return reasons(number, staff).contains("CONFIDENTIAL");
    }

    /** Has this person filed a close relative in the household? */
    @Transactional(readOnly = true)
    public boolean relativeOf(String number, String staff) {
        return reasons(number, staff).contains("RELATIVE");
    }

    @Transactional(readOnly = true)
    public boolean hiddenFrom(String number, String staff) {
        return !reasons(number, staff).isEmpty();
    }

    /** Numbers of all cases hidden from a person, for lists to leave out; never empty, since {@code not in ()} is no SQL. */
    @Transactional(readOnly = true)
    public Set<String> hiddenFrom(String staff) {
        return jdbc.sql("select case_number from hidden_case where staff = ? union all select ''")
                .param(staff)
                .query(String.class)
                .set();
    }

    @Override
    public String scope(String office, @Nullable String caseNumber) {
        if (caseNumber == null || !guarded(caseNumber)) {
            return office;
        }
        var scope = office + "/" + caseNumber;
        jdbc.sql("insert into case_scope (scope, case_number, office) values (?, ?, ?) on conflict do nothing")
                .params(scope, caseNumber, office)
                .update();
        return scope;
    }

    private boolean guarded(String number) {
        return jdbc.sql("select exists(select from case_guard where case_number = ?)")
                .param(number)
                .query(Boolean.class)
                .single();
    }

    private Set<String> reasons(String number, String staff) {
        return jdbc.sql("select reason from hidden_case where case_number = ? and staff = ?")
                .params(number, staff)
                .query(String.class)
                .set();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
