package org.onewindow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.OneWindowTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A browser that meets an error reads a sentence and a way back. */
@OneWindowTest
class ErrorPageTest {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        "404, zh-CN, 找不到页面",
        "404, en, Page not found",
        "403, zh-CN, 您的岗位不能打开",
        "400, zh-CN, 没有保存",
        "500, zh-CN, 没有保存",
        "500, en, nothing of what was filled in was saved"
    })
    void says_what_happened_in_the_readers_language(int status, String language, String sentence) {
        assertThat(mvc.get()
                        .uri("/error?lang=" + language)
                        .accept(MediaType.TEXT_HTML)
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status))
                .hasStatus(status)
                .bodyText()
                .contains(sentence, "href=\"/\"")
                .doesNotContain("Whitelabel");
    }
}
