package org.onewindow.desk;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;

/** The one log-in. */
@Controller
class LogInPage {

    private static final Set<String> REFUSALS = Set.of("no-log-in-name", "no-office", "inactive", "provider");

    private final boolean demo;
    private final boolean provider;

    LogInPage(Environment environment) {
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
        this.provider = !environment.getProperty("onewindow.oidc.issuer", "").isEmpty();
    }

    /** @param fault why the last attempt failed, kept by Spring Security with what was entered */
    @GetMapping("/login")
    String show(
            @RequestParam(required = false) @Nullable String refused,
            @SessionAttribute(name = WebAttributes.AUTHENTICATION_EXCEPTION, required = false) @Nullable
                    AuthenticationException fault,
            Model model) {
        var attempt = fault == null ? null : fault.getAuthenticationRequest();
        model.addAttribute("name", attempt == null ? "" : attempt.getName());
        model.addAttribute("demo", demo);
        model.addAttribute("provider", provider);
        model.addAttribute("refused", refused != null && REFUSALS.contains(refused) ? refused : "");
        return "desk/login";
    }
}
