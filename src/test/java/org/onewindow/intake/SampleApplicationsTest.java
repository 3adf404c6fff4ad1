package org.onewindow.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.onewindow.document.Documents;
import org.onewindow.idempotency.Idempotency;
import org.onewindow.office.Office;
import org.onewindow.office.Offices;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.Actors;

class SampleApplicationsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-01-04T02:00:00Z"), ZoneOffset.UTC);

    @Test
    void all_twelve_would_be_taken_whatever_the_day() throws IOException {
        var check = new ApplicationCheck(county(), mock(Documents.class), CLOCK);
        var taken = new ArrayList<String>();
        Registration registration = mock();
        given(registration.register(any(), any())).willAnswer(call -> {
            taken.add(check.read(call.getArgument(0), "clerk").office());
            return new Registered("number", "code", "CHECKING");
        });
        Actors actors = mock();
        given(actors.byId(anyString())).willReturn(new Actor("clerk", Set.of(), Set.of()));
        Idempotency idempotency = mock();
        given(idempotency.once(any(), any(), any(), any(), any())).willAnswer(call -> {
            Supplier<String> create = call.getArgument(4);
            return create.get();
        });

        new SampleApplications(registration, idempotency, actors, CLOCK).registerOnce();

        assertThat(taken).hasSize(12).contains("990101101", "990101102", "990101001");
    }

    private static Offices county() {
        Offices offices = mock();
        given(offices.find(anyString())).willReturn(Optional.empty());
        given(offices.township(anyString())).willReturn(Optional.empty());
        for (var code : List.of("990101101", "990101102", "990101001")) {
            var township = Optional.of(new Office(code, code, Office.Kind.TOWNSHIP, "990101", "990101"));
            given(offices.find(code)).willReturn(township);
            given(offices.township(code)).willReturn(township);
            for (int village = 1; village <= 3; village++) {
                given(offices.township(code + "00" + village)).willReturn(township);
            }
        }
        given(offices.find("990101-school-1"))
                .willReturn(
                        Optional.of(new Office("990101-school-1", "school", Office.Kind.SCHOOL, "990101", "990101")));
        return offices;
    }
}
