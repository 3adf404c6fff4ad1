package org.onewindow.emergency.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.onewindow.OneWindowTest;
import org.onewindow.emergency.Urgency;
import org.onewindow.emergency.UrgencyFacts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OneWindowTest
class UrgencyStorageTest {

    @Autowired
    UrgencyDecision decision;

    @Autowired
    JdbcClient jdbc;

    @Test
    void engine_keeps_nothing_of_what_it_was_asked() {
        var facts = new UrgencyFacts("ILLNESS", new BigDecimal("800.00"), 2, false, false, true, false);

        assertThat(decision.of(facts)).isEqualTo(new UrgencyDecision.Answer(Urgency.URGENT, "RECENT_EMERGENCY"));

        for (var table : new String[] {"act_hi_decinst", "act_hi_dec_in", "act_hi_dec_out", "act_hi_varinst"}) {
            assertThat(jdbc.sql("select count(*) from " + table)
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }
}
