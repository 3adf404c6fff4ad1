package org.onewindow.discovery.process;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onewindow.discovery.LeadFields;
import org.onewindow.discovery.LeadReports;
import org.onewindow.shared.FieldError;
import org.onewindow.shared.InvalidInput;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.FormData;
import org.onewindow.workflow.StartHandler;
import org.onewindow.workflow.Started;
import org.onewindow.workflow.Submission;
import org.springframework.stereotype.Component;

/** {@code forms/lead.form}: a report taken down in Tasklist. */
@Component
class LeadStartHandler implements StartHandler {

    private static final Pattern STEP = Pattern.compile("\\.(\\w)");

    /** Names of the form by the names of the report: {@code person.idNumber} is {@code personIdNumber}. */
    private static final Map<String, String> NAMES =
            LeadFields.ALL.stream().collect(Collectors.toUnmodifiableMap(LeadStartHandler::joined, name -> name));

    private final LeadReports reports;
    private final PlaceOptions places;

    LeadStartHandler(LeadReports reports, PlaceOptions places) {
        this.reports = reports;
        this.places = places;
    }

    @Override
    public String process() {
        return LeadReports.PROCESS;
    }

    @Override
    public Set<String> fields() {
        return NAMES.keySet();
    }

    @Override
    public FormData prefill(Actor actor) {
        return actor.offices().stream()
                .filter(office -> office.length() >= 6)
                .min(String::compareTo)
                .map(office -> FormData.empty().options("placeOptions", places.of(office)))
                .orElse(FormData.empty());
    }

    @Override
    public Started submit(Submission submission, Actor actor) {
        try {
            var receipt = reports.receipt(reports.report(submission.as(NAMES), actor));
            return new Started(receipt.number(), receipt.queryCode());
        } catch (InvalidInput faults) {
            throw new InvalidInput(faults.errors().stream()
                    .map(fault -> new FieldError(joined(fault.field()), fault.code(), fault.args()))
                    .toList());
        }
    }

    private static String joined(String path) {
        return STEP.matcher(path).replaceAll(step -> step.group(1).toUpperCase(Locale.ROOT));
    }
}
