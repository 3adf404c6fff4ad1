package org.onewindow.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.casefile.CaseGuard;
import org.onewindow.office.Office;
import org.onewindow.office.Offices;
import org.onewindow.office.Staff;
import org.onewindow.office.StaffDirectory;
import org.onewindow.shared.FieldError;

class VisitingPartyTest {

    private static final String LIULIN = "990101101";
    private static final String HEWAN = "990101102";

    private final StaffDirectory staff = mock();
    private final Offices offices = mock();
    private final CaseGuard guard = mock();
    private final VisitingParty party = new VisitingParty(staff, offices, guard);

    @BeforeEach
    void the_township_and_its_people() {
        township(LIULIN);
        township(HEWAN);
        var village = new Office("990101101001", "杨家村", Office.Kind.VILLAGE, LIULIN, "990101");
        given(offices.find(village.code())).willReturn(Optional.of(village));
        person("visitor.liulin", "甲一", LIULIN);
        person("visitor2.liulin", "乙二", LIULIN);
        person("committee", "丙三", village.code());
        person("committee2", "丁四", village.code());
    }

    @Test
    void two_of_the_township_may_go() {
        assertThat(faults(List.of("visitor.liulin", "visitor2.liulin"), null)).isEmpty();
    }

    @Test
    void one_and_a_helper_may_go() {
        assertThat(faults(List.of("visitor.liulin"), "戊五")).isEmpty();
    }

    @Test
    void one_alone_may_not() {
        assertThat(faults(List.of("visitor.liulin"), null)).containsExactly("two-visitors");
    }

    @Test
    void a_helper_with_the_visitors_own_name_is_the_same_person() {
        assertThat(faults(List.of("visitor.liulin"), "甲一")).containsExactly("two-visitors");
    }

    @Test
    void one_of_them_belongs_to_the_township() {
        assertThat(faults(List.of("committee", "committee2"), null)).containsExactly("no-township-staff");
    }

    @Test
    void a_filed_relative_stands_aside() {
        given(guard.relativeOf(anyString(), eq("visitor2.liulin"))).willReturn(true);

        assertThat(faults(List.of("visitor.liulin", "visitor2.liulin"), null)).containsExactly("visitor-is-relative");
    }

    @Test
    void to_a_confidential_household_go_named_people() {
        given(guard.confidentialFor(anyString(), eq("visitor2.liulin"))).willReturn(true);

        assertThat(faults(List.of("visitor.liulin", "visitor2.liulin"), null)).containsExactly("visitor-not-named");
    }

    @Test
    void a_stranger_to_the_office_may_not_go() {
        assertThat(faults(List.of("visitor.liulin", "visitor.hewan"), "戊五")).containsExactly("not-a-visitor");
    }

    @Test
    void another_township_of_the_county_may_be_asked_and_names_its_own_people() {
        assertThat(elsewhere(HEWAN, List.of())).isEmpty();
        assertThat(elsewhere(LIULIN, List.of())).containsExactly("not-another-township");
        assertThat(elsewhere("990101101001", List.of())).containsExactly("not-another-township");
        assertThat(elsewhere(HEWAN, List.of("visitor.liulin"))).containsExactly("visitors-elsewhere");
    }

    @Test
    void a_visit_asked_by_others_is_not_passed_on() {
        var requested = HomeVisit.open("C-V2", "C", LIULIN, "C-V1-R1", Instant.EPOCH);

        assertThat(codes(party.faults(requested, new AssignVisitors("C-V2", List.of(), null, null, HEWAN))))
                .containsExactly("visit-already-asked");
    }

    private List<String> elsewhere(String township, List<String> visitors) {
        return codes(party.faults(visit(), new AssignVisitors("C-V1", visitors, null, null, township)));
    }

    private List<String> faults(List<String> visitors, @Nullable String helper) {
        return codes(party.faults(visit(), new AssignVisitors("C-V1", visitors, helper, null, null)));
    }

    private static List<String> codes(List<FieldError> faults) {
        return faults.stream().map(FieldError::code).toList();
    }

    private static HomeVisit visit() {
        return HomeVisit.open("C-V1", "C", LIULIN, null, Instant.EPOCH);
    }

    private void township(String code) {
        var office = new Office(code, code, Office.Kind.TOWNSHIP, "990101", "990101");
        given(offices.find(code)).willReturn(Optional.of(office));
        given(offices.get(code)).willReturn(office);
    }

    private void person(String login, String name, String office) {
        given(staff.find(login)).willReturn(Optional.of(new Staff(login, name, office, true)));
        given(staff.holds(login, "visitor", LIULIN)).willReturn(true);
    }
}
