package org.onewindow.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onewindow.OneWindowTest;
import org.onewindow.workflow.Actors;
import org.onewindow.workflow.Directory;
import org.springframework.beans.factory.annotation.Autowired;

@OneWindowTest
class IdentityTest {

    private static final List<String> TOWNSHIPS = List.of("990101001", "990101101", "990101102");

    @Autowired
    private Identity identity;

    @Autowired
    private Directory directory;

    @Autowired
    private Actors actors;

    @Autowired
    private Offices offices;

    @Test
    void a_township_clerk_sees_only_the_own_township() {
        assertThat(identity.officesOf("clerk.hewan")).containsExactly("990101102");
        assertThat(actors.byId("clerk.hewan").has("clerk", "990101102")).isTrue();
    }

    @Test
    void members_of_the_countys_offices_see_all_townships() {
        for (String id : List.of("county.officer", "verifier", "coordinator", "hotline", "auditor", "admin")) {
            assertThat(identity.officesOf(id))
                    .as(id)
                    .containsAll(TOWNSHIPS)
                    .filteredOn(office -> !office.contains("/"))
                    .hasSize(4);
        }
    }

    @Test
    void tasks_of_departments_can_fall_back_to_the_countys_leaders_and_managers() {
        assertThat(identity.officesOf("county.leader")).contains("990101-yb", "990101-school-1", "990101-xt");
        assertThat(identity.officesOf("manager.county")).containsAll(TOWNSHIPS).contains("990101-yb");
    }

    @Test
    void a_department_sees_only_itself() {
        assertThat(identity.officesOf("medical")).containsExactly("990101-yb");
    }

    @Test
    void everybody_of_the_contract_is_there_and_the_directory_agrees_with_the_single_look() {
        assertThat(identity.users()).hasSize(39);
        assertThat(directory.people()).allSatisfy(person -> {
            assertThat(person.groups()).isEqualTo(identity.groupsOf(person.id()));
            assertThat(person.offices()).isEqualTo(identity.officesOf(person.id()));
        });
    }

    @Test
    void groups_name_their_members() {
        assertThat(actors.inGroup("leader@990101-mz")).containsExactly("county.leader", "county.leader2");
        assertThat(actors.inGroup("leader@nowhere")).isEmpty();
        assertThat(actors.inGroup("leader")).isEmpty();
    }

    @Test
    void villages_belong_to_townships_and_offices_to_counties() {
        assertThat(offices.township("990101101002")).map(Office::code).contains("990101101");
        assertThat(offices.township("990101-yb")).isEmpty();
        assertThat(offices.get("990101101002").name()).isEqualTo("杨家村");
        assertThat(offices.countyOffice("990101101002", "mz").code()).isEqualTo("990101-mz");
        assertThat(offices.ofKind("990101", Office.Kind.TOWNSHIP))
                .extracting(Office::code)
                .containsExactlyElementsOf(TOWNSHIPS);
    }
}
