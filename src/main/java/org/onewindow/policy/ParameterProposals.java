package org.onewindow.policy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.audit.AuditTrail;
import org.onewindow.shared.Conflict;
import org.onewindow.shared.FieldError;
import org.onewindow.shared.Forbidden;
import org.onewindow.shared.InvalidInput;
import org.onewindow.shared.NotFound;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * New values of parameters: one person proposes, another one brings them into force. A value never changes in place; the
 * former one ends on the day the new one begins, so that what was decided under it stays explained.
 */
@Service
@Transactional
public class ParameterProposals {

    private static final String COLUMNS = "key, region, valid_from, valid_to, value, unit, source";
    private static final int TEXT = 500;

    private final JdbcClient jdbc;
    private final Parameters parameters;
    private final AuditTrail trail;
    private final Clock clock;

    ParameterProposals(JdbcClient jdbc, Parameters parameters, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.parameters = parameters;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @param county six digits; the proposal is for this county only
     * @throws InvalidInput naming each field that cannot be taken
     * @throws Conflict while another proposal for the same key and region is open
     */
    public void propose(ProposeParameter command, String county, String actor) {
        var next = checked(command, county);
        Succession.of(next, history(next.key(), next.region()));
        try {
            jdbc.sql("insert into parameter_proposal (" + COLUMNS + ", reason, proposed_by, proposed_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(values(next))
                    .params(command.reason().strip(), actor, clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException open) {
            throw new Conflict("parameter-proposal-open");
        }
        trail.record(actor, "propose-parameter", next.key(), next.region());
    }

    /** @throws Forbidden when the proposer approves; InvalidInput when the periods do not fit any more */
    public void approve(long id, String county, String actor) {
        var proposal = lockOpen(id, county);
        if (proposal.proposedBy().equals(actor)) {
            throw new Forbidden("parameter-own-proposal");
        }
        var succession = Succession.of(proposal.parameter(), history(proposal.key(), proposal.region()));
        var ended = succession.ended();
        if (ended != null) {
            jdbc.sql("update policy_parameter set valid_to = ? where key = ? and region = ? and valid_from = ?")
                    .params(succession.next().validFrom(), ended.key(), ended.region(), ended.validFrom())
                    .update();
        }
        insert(succession.next());
        var returning = succession.returning();
        if (returning != null) {
            insert(returning);
        }
        decide(id, "APPROVED", actor);
        trail.record(actor, "approve-parameter", proposal.key(), proposal.region());
        parameters.refresh();
    }

    /** Refuses it, or takes one's own back. */
    public void refuse(long id, String county, String actor) {
        var proposal = lockOpen(id, county);
        decide(id, "REFUSED", actor);
        trail.record(actor, "refuse-parameter", proposal.key(), proposal.region());
    }

    @Transactional(readOnly = true)
    public List<ParameterProposal> open(String county) {
        return jdbc.sql("select * from parameter_proposal where state = 'PROPOSED' and region = ? order by id")
                .param(county)
                .query(ParameterProposal.class)
                .list();
    }

    /** What was proposed for a key and what came of it, newest first. */
    @Transactional(readOnly = true)
    public List<ParameterProposal> of(String key, String county) {
        return jdbc.sql("select * from parameter_proposal where key = ? and region = ? order by id desc")
                .params(key, county)
                .query(ParameterProposal.class)
                .list();
    }

    /** Codes a value may be; empty for values that are typed in. */
    @Transactional(readOnly = true)
    public List<String> choices(String key) {
        return jdbc.sql("select choice from parameter_choice where ? like key_pattern order by choice")
                .param(key)
                .query(String.class)
                .list();
    }

    /** Whether a county may set it at all: numbers, times and codes of a list; other codes come with the product. */
    @Transactional(readOnly = true)
    public boolean maySet(String key, String unit) {
        return ValueForm.knows(unit) || !choices(key).isEmpty();
    }

    private Parameter checked(ProposeParameter command, String county) {
        var key = command.key();
        var unit = parameters
                .anyOf(key)
                .map(Parameter::unit)
                .orElseThrow(() -> InvalidInput.of("key", "parameter-unknown"));
        var value = command.value().strip();
        var errors = new ArrayList<FieldError>();
        if (!command.region().equals(county)) {
            errors.add(FieldError.of("region", "parameter-region", county));
        }
        var choices = choices(key);
        if (choices.isEmpty() && !ValueForm.knows(unit)) {
            errors.add(FieldError.of("key", "parameter-fixed"));
        } else if (choices.isEmpty() ? !ValueForm.fits(unit, value) : !choices.contains(value)) {
            errors.add(FieldError.of("value", "parameter-value." + (choices.isEmpty() ? unit : "choice")));
        }
        text(errors, "source", command.source());
        text(errors, "reason", command.reason());
        var from = command.validFrom();
        var to = command.validTo();
        if (from == null) {
            errors.add(FieldError.of("validFrom", "required"));
        } else if (to != null && !to.isAfter(from)) {
            errors.add(FieldError.of("validTo", "parameter-period"));
        }
        if (from == null || !errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Parameter(
                key, county, from, to, value, unit, command.source().strip());
    }

    private static void text(List<FieldError> errors, String field, String given) {
        if (given.isBlank()) {
            errors.add(FieldError.of(field, "required"));
        } else if (given.length() > TEXT) {
            errors.add(FieldError.of(field, "too-long", TEXT));
        }
    }

    private List<Parameter> history(String key, String region) {
        return jdbc.sql("select " + COLUMNS + " from policy_parameter where key = ? and region = ? order by valid_from"
                        + " for update")
                .params(key, region)
                .query(Parameter.class)
                .list();
    }

    private ParameterProposal lockOpen(long id, String county) {
        var proposal = jdbc.sql("select * from parameter_proposal where id = ? and region = ? for update")
                .params(id, county)
                .query(ParameterProposal.class)
                .optional()
                .orElseThrow(() -> new NotFound("parameter-proposal-unknown"));
        if (!proposal.state().equals("PROPOSED")) {
            throw new Conflict("parameter-proposal-decided");
        }
        return proposal;
    }

    private void insert(Parameter parameter) {
        jdbc.sql("insert into policy_parameter (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?)")
                .params(values(parameter))
                .update();
    }

    private void decide(long id, String state, String actor) {
        jdbc.sql("update parameter_proposal set state = ?, decided_by = ?, decided_at = ? where id = ?")
                .params(state, actor, clock.instant().atOffset(ZoneOffset.UTC), id)
                .update();
    }

    private static List<Object> values(Parameter parameter) {
        var list = new ArrayList<Object>();
        list.add(parameter.key());
        list.add(parameter.region());
        list.add(parameter.validFrom());
        list.add(parameter.validTo());
        list.add(parameter.value());
        list.add(parameter.unit());
        list.add(parameter.source());
        return list;
    }
}
