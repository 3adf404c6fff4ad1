package org.onewindow.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** Tasklist as one person has it open. */
final class TasklistPage {

    private final Page page;
    private final String address;

    TasklistPage(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    /** Opens the start form of a process by its name. */
    FormOnPage start(String process) {
        page.locator("a:has(.glyphicon-list-alt)").click();
        page.locator(".modal-dialog .processes a")
                .filter(new Locator.FilterOptions().setHasText(process))
                .click();
        // Tasklist lets people submit before the form is there, and then fails.
        var form = page.locator(".modal-dialog .fjs-form");
        form.locator(".fjs-form-field").first().waitFor();
        return new FormOnPage(form);
    }

    /** Submits the start form; the answer names the case. */
    Response submit() {
        return page.waitForResponse(
                answer -> answer.url().endsWith("/submit-form"),
                () -> page.locator(".modal-footer button.btn-primary").click());
    }

    /** Opens a task and takes it, unless it is one's own already. */
    FormOnPage take(String taskId) {
        open(taskId);
        var claim = page.locator("button.claim");
        var own = page.locator(".assignee .view-value, button.unclaim");
        claim.or(own).first().waitFor();
        if (claim.isVisible()) {
            page.waitForResponse(answer -> answer.url().endsWith("/claim"), claim::click);
        }
        return form();
    }

    void open(String taskId) {
        page.navigate("about:blank");
        page.navigate(address + "/camunda/app/tasklist/default/#/?task=" + taskId);
        page.locator(".task-card .fjs-form").waitFor();
    }

    /** The tab of a task that tells of its case. */
    Locator details(String tab) {
        page.locator(".task-card .nav-tabs a")
                .filter(new Locator.FilterOptions().setHasText(tab))
                .click();
        page.locator(".ow-case section").first().waitFor();
        return page.locator(".ow-case");
    }

    /** The card of a task that the person holds: the list that is open first may be long. */
    Locator card(String number) {
        page.locator(".task-filter").nth(1).click();
        return page.locator(".tasks-list li").filter(new Locator.FilterOptions().setHasText(number));
    }

    FormOnPage form() {
        return new FormOnPage(page.locator(".task-card .fjs-form"));
    }

    /** @return status of the answer */
    int complete() {
        return page.waitForResponse(
                        answer -> answer.url().endsWith("/submit-form"),
                        () -> page.locator(".task-card button[type=submit].btn-primary")
                                .click())
                .status();
    }

    /** What the page says went wrong. */
    String told() {
        return page.locator(".notifications .message").first().textContent().strip();
    }

    String title() {
        return page.locator("h2.task").textContent().strip();
    }

    Page page() {
        return page;
    }
}
