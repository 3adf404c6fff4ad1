package org.onewindow.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onewindow.OneWindowTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OneWindowTest
class LeadImportPageTest {

    private static final String TWO_LINES = """
            姓名,所在地代码,人员类别,需求,困难情况
            赵比一,990101101002,重大疾病；突发疾病、灾害、意外致困,看病就医;LIVING,住院费用高
            钱比二,990101101002,富裕,看病就医,不详
            """;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private UserDetailsService logIns;

    @Test
    void good_lines_come_in_bad_ones_are_told_and_the_same_file_again_doubles_nothing() {
        var dataset = dataset();

        assertThat(send("county.officer", dataset, TWO_LINES))
                .hasStatusOk()
                .bodyText()
                .contains("新收1条，此前已收0条，有误1行", "<td class=\"number\">3</td>")
                .doesNotContain("钱比二");
        assertThat(send("county.officer", dataset, TWO_LINES)).bodyText().contains("新收0条，此前已收1条，有误1行");
    }

    @Test
    void a_spreadsheets_own_encoding_is_read() {
        var file = TWO_LINES.getBytes(Charset.forName("GB18030"));

        assertThat(send("county.officer", dataset(), file)).bodyText().contains("新收1条");
    }

    @Test
    void what_is_missing_is_said_at_its_field() {
        assertThat(send("county.officer", "数据 来源", TWO_LINES))
                .hasStatus(422)
                .bodyText()
                .contains("应为1至40个字母、数字、点、横线", "value=\"数据 来源\"");
        assertThat(send("county.officer", "a", "")).hasStatus(422).bodyText().contains("请填写");
        assertThat(send("county.officer", "a", "姓名,鞋码\n赵,42"))
                .hasStatus(422)
                .bodyText()
                .contains("第2列");
    }

    @Test
    void the_empty_table_has_the_titles_that_are_read() {
        assertThat(mvc.get().uri("/desk/lead-imports/template").with(user(logIns.loadUserByUsername("county.officer"))))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("\uFEFF姓名,身份证号码,电话,所在地代码,详细地址,人员类别,需求,困难情况\r\n");
    }

    @Test
    void a_clerk_is_told_that_it_is_not_hers() {
        assertThat(send("clerk.liulin", "a", TWO_LINES)).hasStatus(403);
    }

    private static String dataset() {
        return "page-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private MvcTestResult send(String login, String dataset, String file) {
        return send(login, dataset, file.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult send(String login, String dataset, byte[] file) {
        return mvc.post()
                .uri("/desk/lead-imports")
                .multipart()
                .file(new MockMultipartFile("file", "leads.csv", "text/csv", file))
                .param("dataset", dataset)
                .with(user(logIns.loadUserByUsername(login)))
                .with(csrf())
                .exchange();
    }
}
