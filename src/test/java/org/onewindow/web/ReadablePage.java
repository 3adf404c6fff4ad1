package org.onewindow.web;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A page of the web applications as a person reads it: which words on it are not Chinese, what went wrong on it. Data
 * (ids, keys, log-in names, file names, expressions) stand in cells and places of their own and are not read.
 */
final class ReadablePage {

    private static final String READ = """
        () => {
          const data = `tbody td, dd, pre, code, footer, .djs-container, .input-variable, .output-variable,
            .engine-select, .app-menu .account, .deployments .name, .resources, .resource-name, .breadcrumbs-panel,
            .user-profile-groups, .section-content h3, [cam-widget-clipboard], .fjs-container, .task-card, .tasks-list`;
          const allowed = /\\b(BPMN|DMN|CSV|JSON|XML|FNI|EDE|PI|DI|TU|ID)\\b/g;
          const found = new Set();
          const look = text => {
            for (const word of text.replace(allowed, '').match(/[A-Za-z][A-Za-z_]+/g) ?? []) {
              found.add(word);
            }
          };
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const parent = walker.currentNode.parentElement;
            if (parent.checkVisibility({ visibilityProperty: true }) && !parent.closest(`script, style, ${data}`)) {
              look(walker.currentNode.textContent);
            }
          }
          for (const field of document.querySelectorAll('input[placeholder]')) {
            if (field.checkVisibility()) {
              look(field.placeholder);
            }
          }
          for (const toast of document.querySelectorAll('.notifications .alert, .page-notifications .alert')) {
            found.add('TOAST ' + toast.innerText);
          }
          return [...found];
        }
        """;

    /** Welcome asks for it although nobody may change a password here. */
    private static final String ASKED_IN_VAIN = "/identity/password-policy";

    private static final long QUIET = Duration.ofMillis(500).toNanos();

    private final Page page;
    private final String root;
    private final Set<Request> running = new HashSet<>();
    private long since = System.nanoTime();
    private final List<String> wrong = new ArrayList<>();

    ReadablePage(Page page, String root) {
        this.page = page;
        this.root = root;
        page.onConsoleMessage(this::heard);
        page.onPageError(error -> wrong.add("ERROR " + error));
        page.onResponse(this::answered);
        page.onRequest(this::asked);
        page.onRequestFinished(this::ended);
        page.onRequestFailed(this::ended);
    }

    /** Opens one page of an application and notes what is wrong with it. */
    ReadablePage open(String path) {
        page.navigate(root + path);
        page.locator(".app-menu li.account").waitFor();
        return settle(path);
    }

    /** Clicks something on the page and notes what is wrong afterwards. */
    ReadablePage click(String selector) {
        page.locator(selector).first().click();
        return settle(selector);
    }

    private ReadablePage settle(String what) {
        since = System.nanoTime();
        page.waitForCondition(() -> running.isEmpty() && System.nanoTime() - since > QUIET);
        page.waitForFunction(
                "() => ![...document.querySelectorAll('.loader-state.loading')].some(e => e.checkVisibility())");
        @SuppressWarnings("unchecked")
        var words = (List<String>) page.evaluate(READ);
        words.forEach(word -> wrong.add(what + ": " + word));
        return this;
    }

    List<String> wrong() {
        return wrong;
    }

    /** The browser's own requests, the one for the icon above all, are never waited for: their end is not always told. */
    private void asked(Request request) {
        if (!request.resourceType().equals("other")) {
            running.add(request);
            since = System.nanoTime();
        }
    }

    private void ended(Request request) {
        running.remove(request);
        since = System.nanoTime();
    }

    private void heard(ConsoleMessage message) {
        if (message.type().equals("error") && !message.location().contains(ASKED_IN_VAIN)) {
            wrong.add("CONSOLE " + message.text());
        }
    }

    private void answered(Response response) {
        if (response.status() >= 400 && !response.url().contains(ASKED_IN_VAIN)) {
            wrong.add(response.status() + " " + response.request().method() + " " + response.url());
        }
    }
}
