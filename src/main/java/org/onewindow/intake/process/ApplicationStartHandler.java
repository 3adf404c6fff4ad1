package org.onewindow.intake.process;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.intake.Registration;
import org.onewindow.office.Office;
import org.onewindow.office.Offices;
import org.onewindow.shared.FieldError;
import org.onewindow.shared.InvalidInput;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.FormData;
import org.onewindow.workflow.FormData.Option;
import org.onewindow.workflow.StartHandler;
import org.onewindow.workflow.Started;
import org.onewindow.workflow.Submission;
import org.springframework.stereotype.Component;

/** {@code forms/application.form}: an application registered in Tasklist. */
@Component
class ApplicationStartHandler implements StartHandler {

    private final Registration registration;
    private final CaseFiles files;
    private final Offices offices;

    ApplicationStartHandler(Registration registration, CaseFiles files, Offices offices) {
        this.registration = registration;
        this.files = files;
        this.offices = offices;
    }

    @Override
    public String process() {
        return "one-window-case";
    }

    @Override
    public Set<String> fields() {
        return ApplicationForm.FIELDS;
    }

    @Override
    public boolean offeredTo(Actor actor) {
        return !registration.windows(actor).isEmpty();
    }

    @Override
    public FormData prefill(Actor actor) {
        var windows = registration.windows(actor);
        var form = FormData.empty()
                .value("channel", "WINDOW")
                .value("applicantIdType", "RESIDENT_ID")
                .options("officeOptions", options(windows));
        var county = windows.get(0).county();
        var places = places(county);
        var hukou = new ArrayList<>(places);
        hukou.add(new Option(ApplicationForm.ELSEWHERE, "县外"));
        return form.value("office", windows.get(0).code())
                .options("placeOptions", places)
                .options("hukouOptions", hukou)
                .options("townshipOptions", options(offices.ofKind(county, Office.Kind.TOWNSHIP)))
                .options("schoolOptions", options(offices.ofKind(county, Office.Kind.SCHOOL)));
    }

    @Override
    public Started submit(Submission submission, Actor actor) {
        var form = new ApplicationForm(submission);
        var request = form.request();
        try {
            registration.check(request, actor);
        } catch (InvalidInput invalid) {
            var told = new LinkedHashSet<FieldError>();
            invalid.errors()
                    .forEach(error -> told.add(new FieldError(form.field(error.field()), error.code(), error.args())));
            told.forEach(error ->
                    submission.reject(error.field(), error.code(), error.args().toArray()));
        }
        submission.verify();
        var registered = registration.register(request, actor);
        var hidden = files.confidential(registered.number());
        return new Started(registered.number(), hidden ? null : registered.queryCode());
    }

    /** Townships and their villages, by name. */
    private List<Option> places(String county) {
        var options = new ArrayList<Option>();
        var villages = offices.ofKind(county, Office.Kind.VILLAGE);
        for (var township : offices.ofKind(county, Office.Kind.TOWNSHIP)) {
            options.add(new Option(township.code(), township.name()));
            villages.stream()
                    .filter(village -> township.code().equals(village.parent()))
                    .forEach(village -> options.add(new Option(village.code(), township.name() + village.name())));
        }
        return options;
    }

    private static List<Option> options(List<Office> offices) {
        return offices.stream()
                .map(office -> new Option(office.code(), office.name()))
                .toList();
    }
}
