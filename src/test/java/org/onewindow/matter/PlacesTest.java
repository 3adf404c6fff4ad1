package org.onewindow.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.casefile.CaseState;
import org.onewindow.casefile.CaseView;
import org.onewindow.casefile.Household;
import org.onewindow.casefile.Member;
import org.onewindow.office.Office;
import org.onewindow.office.Offices;

class PlacesTest {

    private static final String HERE = "990101101";
    private static final String THERE = "990101102";
    private static final String SCHOOL = "990101-school-1";

    private final Offices offices = mock();
    private final Places places = new Places(offices);

    @BeforeEach
    void aCountyWithTwoTownshipsAndASchool() {
        var here = new Office(HERE, "柳林镇", Office.Kind.TOWNSHIP, "990101", "990101");
        var there = new Office(THERE, "河湾镇", Office.Kind.TOWNSHIP, "990101", "990101");
        given(offices.get(HERE)).willReturn(here);
        given(offices.township(HERE + "002")).willReturn(Optional.of(here));
        given(offices.township(THERE)).willReturn(Optional.of(there));
        given(offices.township(THERE + "001")).willReturn(Optional.of(there));
        given(offices.find(SCHOOL))
                .willReturn(Optional.of(new Office(SCHOOL, "学校", Office.Kind.SCHOOL, null, "990101")));
    }

    @Test
    void recognition_at_home_is_determined_here_and_medical_goes_to_its_department() {
        assertThat(settle(MatterKind.LOW_INCOME, HERE + "002", null))
                .isEqualTo(new Places.Settled(MatterRoute.HERE, null, HERE));
        assertThat(settle(MatterKind.MEDICAL, HERE + "002", null))
                .isEqualTo(new Places.Settled(MatterRoute.REFERRAL, null, HERE));
    }

    @Test
    void another_township_of_the_county_gets_it_as_a_referral() {
        assertThat(settle(MatterKind.LOW_INCOME, THERE + "001", null))
                .isEqualTo(new Places.Settled(MatterRoute.REFERRAL, THERE, THERE));
    }

    @Test
    void outside_the_county_the_right_door_is_named() {
        assertThat(settle(MatterKind.LOW_INCOME, "880101101003", null))
                .isEqualTo(new Places.Settled(MatterRoute.OUTSIDE, null, "880101"));
    }

    @Test
    void temporary_aid_belongs_where_it_happened() {
        assertThat(settle(MatterKind.TEMPORARY_AID, "880101101003", THERE))
                .isEqualTo(new Places.Settled(MatterRoute.REFERRAL, THERE, THERE));
        assertThat(settle(MatterKind.TEMPORARY_AID, "880101101003", null))
                .isEqualTo(new Places.Settled(MatterRoute.HERE, null, HERE));
    }

    @Test
    void education_goes_to_the_school_and_without_one_to_the_default_receiver() {
        assertThat(settle(MatterKind.EDUCATION, HERE + "002", null).receiver()).isEqualTo(SCHOOL);
        var unknown = household(HERE + "002", null);
        assertThat(places.settle(MatterKind.EDUCATION, "M1", file(null), unknown)
                        .receiver())
                .isNull();
    }

    private Places.Settled settle(MatterKind kind, String hukou, @Nullable String emergencyPlace) {
        var subject = kind.ofHousehold() ? MatterKind.HOUSEHOLD : "M1";
        return places.settle(kind, subject, file(emergencyPlace), household(hukou, SCHOOL));
    }

    private static Household household(String hukou, @Nullable String school) {
        var member =
                new Member("M1", "王**", null, "CHILD", null, null, null, null, "PRIMARY", school, null, null, false);
        return new Household(List.of(member), null, hukou, List.of());
    }

    private static CaseView file(@Nullable String emergencyPlace) {
        var now = Instant.parse("2026-11-20T02:00:00Z");
        return new CaseView(
                HERE + "-2026-000001",
                HERE,
                "WINDOW",
                CaseState.HANDLING,
                now,
                now,
                now,
                null,
                List.of("LIVING"),
                emergencyPlace == null ? null : new CaseView.Emergency("ILLNESS", emergencyPlace, null, null),
                "clerk.liulin",
                "clerk.liulin",
                null);
    }
}
