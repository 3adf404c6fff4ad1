package org.onewindow.verification.process;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onewindow.casefile.CaseFiles;
import org.onewindow.office.Office;
import org.onewindow.office.Offices;
import org.onewindow.office.ResponseTeams;
import org.onewindow.office.Staff;
import org.onewindow.office.StaffDirectory;
import org.onewindow.verification.AssignVisitors;
import org.onewindow.verification.HomeVisits;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.FormData;
import org.onewindow.workflow.RoutingValues;
import org.onewindow.workflow.Submission;
import org.onewindow.workflow.TaskHandler;
import org.onewindow.workflow.TaskRef;
import org.onewindow.workflow.Words;
import org.springframework.stereotype.Component;

/** 指派入户人员: who goes, or which township is asked instead. */
@Component
class AssignVisitorsHandler implements TaskHandler {

    private final HomeVisits visits;
    private final StaffDirectory staff;
    private final Offices offices;
    private final CaseFiles cases;
    private final ResponseTeams teams;

    AssignVisitorsHandler(
            HomeVisits visits, StaffDirectory staff, Offices offices, CaseFiles cases, ResponseTeams teams) {
        this.visits = visits;
        this.staff = staff;
        this.offices = offices;
        this.cases = cases;
        this.teams = teams;
    }

    @Override
    public String task() {
        return "assign-visitors";
    }

    @Override
    public Set<String> fields() {
        return Set.of("visitors", "recorder", "helper", "plannedOn", "otherOffice");
    }

    @Override
    public FormData prefill(TaskRef task) {
        return FormData.empty()
                .value("showCase", task.caseNumber())
                .value(
                        "showApplicant",
                        cases.household(task.caseNumber()).member("M0").maskedName())
                .value("showTeam", team(task.caseNumber()))
                .options("visitorOptions", visitors(task.office()))
                .options("townshipOptions", otherTownships(task.office()));
    }

    @Override
    public RoutingValues submit(TaskRef task, Submission submission, Actor actor) {
        var command = new AssignVisitors(
                task.subject(),
                visitors(submission),
                submission.optionalText("helper", 50),
                submission.optionalDate("plannedOn"),
                submission.optionalText("otherOffice", 30));
        submission.verify();
        visits.assign(command, actor.id());
        var words = RoutingValues.of(Words.VISIT_ELSEWHERE, command.otherOffice() != null);
        return command.visitors().isEmpty()
                ? words
                : words.and(Words.VISITOR, command.visitors().get(0));
    }

    /** Whoever writes the record comes first; unless told, that is the first one named. */
    private static List<String> visitors(Submission submission) {
        var visitors = submission.texts("visitors");
        var recorder = submission.optionalText("recorder", 50);
        if (recorder == null) {
            return visitors;
        }
        submission.require(visitors.contains(recorder), "recorder", "recorder-not-visiting");
        return Stream.concat(Stream.of(recorder), visitors.stream()).distinct().toList();
    }

    /** Who of the village can go along. */
    private String team(String caseNumber) {
        return teams.of(cases.residence(caseNumber)).stream()
                .flatMap(team -> team.members().stream())
                .filter(ResponseTeams.Member::head)
                .map(head -> head.name() + " " + head.phone())
                .collect(Collectors.joining(" / "));
    }

    private List<FormData.Option> visitors(String office) {
        return Stream.concat(staff.holding("visitor", office).stream(), staff.holding("clerk", office).stream())
                .distinct()
                .map(AssignVisitorsHandler::option)
                .toList();
    }

    private List<FormData.Option> otherTownships(String office) {
        return offices.ofKind(offices.get(office).county(), Office.Kind.TOWNSHIP).stream()
                .filter(township -> !township.code().equals(office))
                .map(township -> new FormData.Option(township.code(), township.name()))
                .toList();
    }

    private static FormData.Option option(Staff person) {
        return new FormData.Option(person.id(), person.name());
    }
}
