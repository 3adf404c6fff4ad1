package org.onewindow.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onewindow.OneWindowTest;
import org.onewindow.deadline.DeadlineKind;
import org.onewindow.deadline.Deadlines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Years that no other test counts in. */
@OneWindowTest
class CalendarPageTest {

    private static final String CASE = "990101101-2052-900001";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private UserDetailsService logIns;

    @Autowired
    private Deadlines deadlines;

    @AfterEach
    void end() {
        deadlines.cancelAll(CASE, List.of());
    }

    @Test
    void a_year_is_looked_at_then_loaded_and_open_limits_move() {
        deadlines.open(DeadlineKind.CHECK, CASE, CASE, "990101101", Instant.parse("2052-12-30T01:00:00Z"));
        var before = due();

        assertThat(send("/desk/calendar/preview", "2053", "2053-01-01,off,元旦", false))
                .hasStatusOk()
                .bodyText()
                .contains(CASE, "2053-01-06 17:30", "2053-01-07 17:30", "确认载入2053年");
        assertThat(due()).isEqualTo(before);

        assertThat(send("/desk/calendar", "2053", "2053-01-01,off,元旦", false)).hasRedirectedUrl("/desk/calendar");
        assertThat(due()).isEqualTo(Instant.parse("2053-01-07T09:30:00Z"));
        assertThat(mvc.get().uri("/desk/calendar/CN/2053").with(user(logIns.loadUserByUsername("admin"))))
                .bodyText()
                .contains("2053-01-01", "元旦");
    }

    @Test
    void a_year_is_not_loaded_twice_unless_somebody_says_so() {
        send("/desk/calendar", "2055", "2055-01-01,off,元旦", false);

        assertThat(send("/desk/calendar", "2055", "2055-01-01,off,元旦", false))
                .hasStatus(422)
                .bodyText()
                .contains("完全一致");
        assertThat(send("/desk/calendar", "2055", "2055-01-01,off,元旦\n2055-05-03,off,劳动节", false))
                .hasStatus(422)
                .bodyText()
                .contains("请勾选", "国办发明电");
        assertThat(send("/desk/calendar", "2055", "2055-01-01,off,元旦\n2055-05-03,off,劳动节", true))
                .hasStatus(302);
    }

    @Test
    void an_upload_that_contradicts_itself_changes_nothing() {
        var file = new MockMultipartFile(
                "file",
                "2057.csv",
                "text/csv",
                "2057-05-01,off,劳动节\n2057-05-01,work,劳动节".getBytes(StandardCharsets.UTF_8));
        assertThat(mvc.post()
                        .uri("/desk/calendar/preview")
                        .multipart()
                        .file(file)
                        .param("region", "CN")
                        .param("year", "2057")
                        .with(user(logIns.loadUserByUsername("admin")))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("第 2 行与前面重复", "2057-05-01,work,劳动节");
        assertThat(send("/desk/calendar", "57", "2057-05-01,off,劳动节", false))
                .hasStatus(422)
                .bodyText()
                .contains("四位年份");
    }

    private Instant due() {
        return Objects.requireNonNull(deadlines.find(DeadlineKind.CHECK, CASE)).dueAt();
    }

    private MvcTestResult send(String path, String year, String days, boolean replace) {
        return mvc.post()
                .uri(path)
                .multipart()
                .param("region", "CN")
                .param("year", year)
                .param("notice", "国办发明电〔2052〕7号")
                .param("arrangement", days)
                .param("replace", Boolean.toString(replace))
                .with(user(logIns.loadUserByUsername("admin")))
                .with(csrf())
                .exchange();
    }
}
