package org.onewindow.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.casefile.Household;
import org.onewindow.workflow.Workflow;

class FactsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final String CASE = "990101101-2026-000001";
    private static final String OFFICE = "990101101";

    private final MatterRows rows = mock();
    private final ConcludedInvestigations investigations = mock();
    private final CaseFiles files = mock();
    private final Workflow workflow = mock();
    private final List<Matter> matters = new ArrayList<>();
    private final Facts facts =
            new Facts(rows, investigations, files, workflow, Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")));

    @BeforeEach
    void aCaseWithoutBenefits() {
        given(rows.findByCaseNumberOrderByNumber(CASE)).willReturn(matters);
        benefits();
    }

    @Test
    void what_needs_no_fact_is_ready() {
        assertThat(facts.stateFor(opened(MatterKind.EDUCATION, "M2", null))).isEqualTo(FactState.READY);
    }

    @Test
    void medical_waits_while_the_household_may_still_be_recognised() {
        var recognition = opened(MatterKind.LOW_INCOME, MatterKind.HOUSEHOLD, Fact.INVESTIGATION);
        var medical = opened(MatterKind.MEDICAL, "M1", Fact.RECOGNITION);
        assertThat(facts.stateFor(medical)).isEqualTo(FactState.WAIT);

        decide(recognition, MatterResult.LOW_EDGE);
        assertThat(facts.stateFor(medical)).isEqualTo(FactState.READY);
    }

    @Test
    void a_refusal_a_withdrawal_and_nothing_that_could_recognise_are_negative() {
        var medical = opened(MatterKind.MEDICAL, "M1", Fact.RECOGNITION);
        assertThat(facts.stateFor(medical)).isEqualTo(FactState.NEGATIVE);

        decide(opened(MatterKind.LOW_INCOME, MatterKind.HOUSEHOLD, null), MatterResult.NONE);
        opened(MatterKind.TEKUN, "M1", null).withdraw(NOW);
        assertThat(facts.stateFor(medical)).isEqualTo(FactState.NEGATIVE);
    }

    @Test
    void a_second_way_to_recognition_keeps_it_waiting() {
        decide(opened(MatterKind.LOW_INCOME, MatterKind.HOUSEHOLD, null), MatterResult.NONE);
        var single = opened(MatterKind.SINGLE_PERSON_DIBAO, "M1", null);
        var ofTheSame = opened(MatterKind.MEDICAL, "M1", Fact.RECOGNITION);
        var ofAnother = opened(MatterKind.MEDICAL, "M2", Fact.RECOGNITION);

        assertThat(facts.stateFor(ofTheSame)).isEqualTo(FactState.WAIT);
        assertThat(facts.stateFor(ofAnother)).isEqualTo(FactState.NEGATIVE);

        decide(single, MatterResult.GRANTED);
        assertThat(facts.stateFor(ofTheSame)).isEqualTo(FactState.READY);
    }

    @Test
    void tekun_opens_medical_but_not_employment() {
        decide(opened(MatterKind.TEKUN, "M0", null), MatterResult.GRANTED);

        assertThat(facts.stateFor(opened(MatterKind.MEDICAL, "M0", Fact.RECOGNITION)))
                .isEqualTo(FactState.READY);
        assertThat(facts.stateFor(opened(MatterKind.EMPLOYMENT, "M0", Fact.RECOGNITION)))
                .isEqualTo(FactState.NEGATIVE);
    }

    @Test
    void whoever_receives_dibao_already_is_recognised() {
        benefits("DIBAO");
        assertThat(facts.stateFor(opened(MatterKind.HOUSING, MatterKind.HOUSEHOLD, Fact.RECOGNITION)))
                .isEqualTo(FactState.READY);
    }

    @Test
    void publishing_wakes_only_those_that_can_go_on() {
        var recognition = opened(MatterKind.LOW_INCOME, MatterKind.HOUSEHOLD, Fact.INVESTIGATION);
        var medical = opened(MatterKind.MEDICAL, "M1", Fact.RECOGNITION);
        medical.await();
        facts.publish(CASE, Fact.RECOGNITION);
        verify(workflow, never()).deliver(anyString(), anyString(), any());

        decide(recognition, MatterResult.DIBAO);
        facts.publish(CASE, Fact.RECOGNITION);
        verify(workflow).deliver(eq(Facts.PUBLISHED), eq(medical.number()), any());
    }

    private void benefits(String... codes) {
        given(files.household(CASE)).willReturn(new Household(List.of(), null, "990101101002", List.of(codes)));
    }

    private void decide(Matter matter, MatterResult result) {
        matter.decide(result, null, null, "county.leader", "990101-mz", NOW);
    }

    private Matter opened(MatterKind kind, String subject, @Nullable Fact waitsFor) {
        var here = new Places.Settled(MatterRoute.HERE, null, OFFICE);
        var number = CASE + "-0" + (matters.size() + 1);
        var matter = new Matter(number, CASE, kind, subject, OFFICE, here, waitsFor, NOW);
        matters.add(matter);
        return matter;
    }
}
