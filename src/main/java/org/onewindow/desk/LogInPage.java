package org.onewindow.desk;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The one log-in. */
@Controller
class LogInPage {

    private final boolean demo;

    LogInPage(Environment environment) {
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @GetMapping("/login")
    String show(Model model) {
        model.addAttribute("demo", demo);
        return "desk/login";
    }
}
