package org.onewindow.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.onewindow.OneWindowTest;
import org.onewindow.journey.Journey;
import org.onewindow.journey.PreparedThings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** Labels, contrast, headings and landmarks of our own pages, as axe-core finds them wanting by WCAG 2.1 AA. */
@OneWindowTest
class BarrierFreeTest {

    private static final String FAULTS = """
            async () => {
              const found = await axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']
              });
              return found.violations.flatMap(one => one.nodes.map(node => one.id + ' ' + node.target.join(' ')
                + ' ' + (node.any[0]?.message ?? one.help)));
            }
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Journey journey;

    @Autowired
    private PreparedThings things;

    private final List<String> faults = new ArrayList<>();

    @Test
    void nothing_keeps_people_out() {
        journey.at(Instant.parse("2026-11-23T01:00:00Z"));
        var matter = things.toBePosted("SINGLE_PERSON_DIBAO");
        var letter = things.letter();
        ClockUtil.reset();
        try (var browser = Browser.open("http://localhost:" + port)) {
            var clerk = browser.logIn("clerk.liulin", "demo");
            look(
                    clerk,
                    "/",
                    "/messages",
                    "/desk/phone-approvals",
                    "/desk/leaves",
                    "/desk/relatives",
                    "/desk/committee-members",
                    "/desk/publicity/" + matter,
                    "/desk/letters/" + letter,
                    "/no-such-page");
            refused(clerk);
            var leader = browser.logIn("county.leader", "demo", "en-GB");
            look(
                    leader,
                    "/",
                    "/desk/confidants",
                    "/desk/parameters",
                    "/desk/parameters/dibao.standard",
                    "/desk/calendar",
                    "/desk/calendar/CN/2026");
            var auditor = browser.logIn("auditor", "demo");
            look(auditor, "/desk/audit");
            auditor.locator("form[action='/logout'] button").click();
            auditor.waitForURL("**/login?logout");
            examine(auditor);
        }
        assertThat(faults).isEmpty();
    }

    /** A form that cannot be taken, with its sentences. */
    private void refused(Page page) {
        page.navigate("http://localhost:" + port + "/desk/leaves");
        page.locator("main form button[type=submit]").first().click();
        page.locator("[role=alert]").first().waitFor();
        examine(page);
    }

    private void look(Page page, String... paths) {
        for (var path : paths) {
            page.navigate("http://localhost:" + port + path);
            examine(page);
        }
    }

    @SuppressWarnings("unchecked") // a list of texts is what the script returns
    private void examine(Page page) {
        page.evaluate(axe());
        for (var fault : (List<String>) page.evaluate(FAULTS)) {
            faults.add(page.url().replaceFirst("http://localhost:\\d+", "") + ": " + fault);
        }
    }

    private static String axe() {
        try {
            return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
