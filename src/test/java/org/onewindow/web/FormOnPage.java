package org.onewindow.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;

/** A form of the process as a person fills it in: fields by their labels. */
final class FormOnPage {

    private static final String FIELD = ".fjs-form-field:not(.fjs-form-field-group)";

    private final Locator area;

    FormOnPage(Locator area) {
        this.area = area;
    }

    /** The fields below a heading. */
    FormOnPage group(String heading) {
        return new FormOnPage(area.locator(".fjs-form-field-group").filter(labelled(heading)));
    }

    FormOnPage enter(String label, String text) {
        field(label).locator("input, textarea").first().fill(text);
        return this;
    }

    /** A day as {@code 2026/11/23}. */
    FormOnPage day(String label, String day) {
        return typed(label, ".fjs-datepicker input", day);
    }

    /** Key by key, as a person does. */
    FormOnPage type(String label, String text) {
        var box = field(label).locator("input").first();
        box.pressSequentially(text);
        box.press("Tab");
        return this;
    }

    String shownDay(String label) {
        return field(label).locator(".fjs-datepicker input").first().inputValue();
    }

    /** A time of day as {@code 09:00}. */
    FormOnPage time(String label, String time) {
        return typed(label, ".fjs-timepicker input", time);
    }

    /** One of a drop-down list. */
    FormOnPage select(String label, String option) {
        var field = field(label);
        field.locator(".fjs-input-group").click();
        field.locator(".fjs-dropdownlist-item")
                .getByText(option, new Locator.GetByTextOptions().setExact(true))
                .click();
        return this;
    }

    /** What a drop-down list shows as chosen. */
    String selected(String label) {
        return field(label).locator(".fjs-select-display").textContent();
    }

    /** One or more of a list of buttons or boxes. */
    FormOnPage tick(String label, String... options) {
        for (var option : options) {
            field(label).locator("label:text-is('" + option + "') input").check();
        }
        return this;
    }

    /** A box that stands alone. */
    FormOnPage tick(String label) {
        area.locator(".fjs-form-field-checkbox label:text-is('" + label + "') input")
                .check();
        return this;
    }

    private FormOnPage typed(String label, String input, String text) {
        var box = field(label).locator(input).first();
        box.fill(text);
        box.press("Tab");
        return this;
    }

    private Locator field(String label) {
        return area.locator(FIELD).filter(labelled(label)).first();
    }

    private FilterOptions labelled(String label) {
        return new FilterOptions().setHas(area.page().locator("label:text-is('" + label + "')"));
    }
}
