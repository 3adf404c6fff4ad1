package org.onewindow.desk;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody at a page: opens it, sends its form. */
@TestComponent
public class Desk {

    private final MockMvcTester mvc;
    private final UserDetailsService logIns;

    Desk(MockMvcTester mvc, UserDetailsService logIns) {
        this.mvc = mvc;
        this.logIns = logIns;
    }

    public MvcTestResult open(String login, String page) {
        return open(login, page, "zh-CN");
    }

    public MvcTestResult open(String login, String page, String language) {
        return mvc.get()
                .uri(page)
                .header("Accept-Language", language)
                .with(user(logIns.loadUserByUsername(login)))
                .exchange();
    }

    public MvcTestResult send(String login, String page, Map<String, String> form) {
        var request = mvc.post()
                .uri(page)
                .with(user(logIns.loadUserByUsername(login)))
                .with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }
}
