package org.onewindow.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.OneWindowTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;

/** As production reads the files of a county. */
@OneWindowTest
class CountyLoaderTest {

    private static final String STRONG = "{bcrypt}$2y$12$" + "a".repeat(53);
    private static final String OFFICES = """
            code,name,kind,parent
            980101,外县,COUNTY,
            980101-mz,外县民政局,COUNTY_OFFICE,980101
            980101-hd,外县核对中心,COUNTY_OFFICE,980101
            980101-xt,外县协调办公室,COUNTY_OFFICE,980101
            980101101,外镇,TOWNSHIP,980101
            """;

    @TempDir
    private Path folder;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ResourceLoader resources;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Identity identity;

    @AfterEach
    void forget() {
        jdbc.sql("delete from staff_role where office = '980101101'").update();
        jdbc.sql("delete from staff where office = '980101101'").update();
        jdbc.sql("delete from office where parent = '980101'").update();
        jdbc.sql("delete from office where code = '980101'").update();
    }

    @Test
    void a_county_comes_in_once_whatever_way_its_folder_is_written() throws Exception {
        write(OFFICES, "new.clerk,甲,980101101,clerk visitor," + STRONG);

        for (var place : new String[] {folder.toString(), "file:" + folder, folder + "/", "file:" + folder + "/"}) {
            load(place);
        }

        assertThat(identity.groupsOf("new.clerk")).containsExactly("clerk@980101101", "visitor@980101101");
    }

    @Test
    void a_password_without_a_strong_hash_is_refused_with_its_line_and_nothing_comes_in() throws Exception {
        for (var hash : new String[] {
            "", "secret", "{noop}secret", "$2y$12$" + "a".repeat(53), "{bcrypt}$2a$04$" + "a".repeat(53)
        }) {
            write(OFFICES, "new.clerk,甲,980101101,clerk," + hash);

            assertThatThrownBy(() -> load(folder.toString()))
                    .as(hash)
                    .isInstanceOf(CountyRefused.class)
                    .hasMessageContaining("staff.csv, line 2:")
                    .hasMessageContaining("hash of the password")
                    .hasMessageNotContaining("secret");
        }
        assertThat(offices()).isZero();
    }

    @Test
    void an_unknown_role_office_kind_or_parent_is_refused_with_its_line() throws Exception {
        write(OFFICES, "new.clerk,甲,980101101,klerk," + STRONG);
        assertThatThrownBy(() -> load(folder.toString())).hasMessageContaining("staff.csv, line 2:");
        write(OFFICES, "new.clerk,甲,980101999,clerk," + STRONG);
        assertThatThrownBy(() -> load(folder.toString())).hasMessageContaining("staff.csv, line 2:");
        write(OFFICES + "980101102,坏镇,TOWN,980101\n", "");
        assertThatThrownBy(() -> load(folder.toString())).hasMessageContaining("offices.csv, line 7:");
        write(OFFICES + "9801,坏镇,TOWNSHIP,980101\n", "");
        assertThatThrownBy(() -> load(folder.toString())).hasMessageContaining("offices.csv, line 7:");
        assertThat(offices()).isZero();
    }

    @Test
    void a_county_without_the_offices_that_every_model_names_is_refused() throws Exception {
        write(OFFICES.replaceAll("980101-(hd|xt).*\\n", ""), "");

        assertThatThrownBy(() -> load(folder.toString()))
                .isInstanceOf(CountyRefused.class)
                .hasMessageEndingWith("980101-hd, 980101-xt.");
        assertThat(offices()).isZero();
    }

    @Test
    void who_lacks_a_village_is_told_so() throws Exception {
        write(OFFICES, "");
        Files.writeString(folder.resolve("teams.csv"), "village,name,phone,head\n980101101001,甲,1,true\n");

        assertThatThrownBy(() -> load(folder.toString())).hasMessageContaining("teams.csv, line 2:");
    }

    @Test
    void without_a_folder_nothing_is_read() {
        assertThatCode(() -> load("")).doesNotThrowAnyException();
    }

    private void write(String offices, String person) throws IOException {
        Files.writeString(folder.resolve("offices.csv"), offices);
        Files.writeString(folder.resolve("staff.csv"), "id,name,office,roles,password\n" + person + "\n");
    }

    private void load(String place) {
        new CountyLoader(jdbc, resources, transaction, new MockEnvironment(), place, "").start();
    }

    private long offices() {
        return jdbc.sql("select count(*) from office where county = '980101'")
                .query(Long.class)
                .single();
    }
}
