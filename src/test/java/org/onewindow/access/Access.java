package org.onewindow.access;

import static org.onewindow.access.Answers.everybody;
import static org.onewindow.access.Answers.staff;
import static org.onewindow.access.Role.ADMIN;
import static org.onewindow.access.Role.AUDITOR;
import static org.onewindow.access.Role.CLERK;
import static org.onewindow.access.Role.COORDINATOR;
import static org.onewindow.access.Role.COUNTY_LEADER;
import static org.onewindow.access.Role.COUNTY_MANAGER;
import static org.onewindow.access.Role.COUNTY_OFFICER;
import static org.onewindow.access.Role.DEPARTMENT;
import static org.onewindow.access.Role.HOTLINE;
import static org.onewindow.access.Role.LEADER;
import static org.onewindow.access.Role.MANAGER;
import static org.onewindow.access.Role.VERIFIER;
import static org.onewindow.access.Role.VISITOR;
import static org.onewindow.access.Row.About.CASE;
import static org.onewindow.access.Row.About.CASES;
import static org.onewindow.access.Row.About.DEADLINE;
import static org.onewindow.access.Row.About.DOCUMENT;
import static org.onewindow.access.Row.About.FILING;
import static org.onewindow.access.Row.About.FUND;
import static org.onewindow.access.Row.About.GRANT;
import static org.onewindow.access.Row.About.LEAD;
import static org.onewindow.access.Row.About.LEAVE;
import static org.onewindow.access.Row.About.LETTER;
import static org.onewindow.access.Row.About.MEMBER;
import static org.onewindow.access.Row.About.NOTHING;
import static org.onewindow.access.Row.About.PROCESS;
import static org.onewindow.access.Row.About.PROPOSAL;
import static org.onewindow.access.Row.About.REFERRAL;
import static org.onewindow.access.Row.About.SERVED_LETTER;
import static org.onewindow.access.Row.About.STAFF;
import static org.onewindow.access.Row.About.TASK;
import static org.onewindow.access.Row.bring;
import static org.onewindow.access.Row.fill;
import static org.onewindow.access.Row.get;
import static org.onewindow.access.Row.post;
import static org.onewindow.access.Row.put;
import static org.onewindow.access.Row.remove;
import static org.onewindow.access.Row.upload;
import static org.onewindow.access.TaskRow.Place.OFFICE;
import static org.onewindow.access.TaskRow.Place.TOWNSHIP;
import static org.onewindow.access.TaskRow.task;

import java.util.List;
import java.util.Set;

/** The declaration. A new endpoint, page or user task gets its line here, or the build is red. */
final class Access {

    /** A case as seen over the API: its offices, but no relative; a department only works on its own tasks. */
    private static final Answers FILE = Answers.of("401", "200 404 403 404", "404", "200 - 403 404");

    /** People of a case: with a task on it, or 422 without one and without a reason. */
    private static final Answers PEOPLE = Answers.of("302", "422 404 403 404", "200 404 404 404", "422 - 403 404")
            .but("200 404 403 404", CLERK, LEADER)
            .but("200 - 403 404", VERIFIER);

    /** The same with a reason. */
    private static final Answers PEOPLE_FOR_A_REASON =
            Answers.of("302", "200 404 403 404", "200 404 404 404", "200 - 403 404");

    private static final Answers PAPER = Answers.of("302", "201 404 403 404", "201 404 404 404", "201 - 403 404");

    /** An act of the window on a case. */
    private static final Answers WINDOW =
            Answers.of("401", "403 404 403 404", "404", "403 - 403 404").but("204 404 403 404", CLERK);

    /** An act on the township's task {@code assign-visitors}. */
    private static final Answers CLERKS_TASK = Answers.of("401", "403 404 403 404", "404", "403 - 403 404");

    /** An act of the receiving office, whose officer holds the task. */
    private static final Answers REFERRED =
            Answers.of("401", "404", "422 404 403 404", "404").but("403 - 403 404", COUNTY_LEADER, COUNTY_MANAGER);

    /** Its next act, for which no task is open yet. */
    private static final Answers NOT_YET =
            Answers.of("401", "404", "409 404 403 404", "404").but("409 - 403 404", COUNTY_LEADER, COUNTY_MANAGER);

    /** Keepers of a confidential case; the others learn no more than they may see. */
    private static final Answers KEEPERS_OF_CASE = Answers.of("401", "403 404 404 404", "404", "403 - 404 404");

    /** What stands in the township's own case or lead. */
    private static final Answers SEEN = Answers.of("401", "200 404 403 404", "404", "200 - 403 404");

    private static final Answers CLERKS_LETTER = CLERKS_TASK.but("200 404 403 404", CLERK);

    /** What staff register about a colleague in Liulin. */
    private static final Answers ANSWERED_FOR = Answers.of("401", "403", "403", "403");

    /** About the visitor of Liulin: seen by the visitor and by whoever answers for the office. */
    private static final Answers REGISTERED = Answers.of("401", "200+ 200", "200", "200")
            .but("200", CLERK)
            .but("200+", COUNTY_LEADER, COUNTY_MANAGER, ADMIN);

    private static final Answers WITHDRAWN = Answers.of("401", "204 404", "404", "404")
            .but("404", CLERK)
            .but("204", COUNTY_LEADER, COUNTY_MANAGER, ADMIN);

    /** An act of the township's manager on a limit: the county looks on. */
    private static final Answers SUPERVISION = Answers.of("302", "403", "403", "403")
            .but("409 404 404 404", MANAGER)
            .but("403 - 404 404", COUNTY_LEADER, COUNTY_MANAGER, AUDITOR, ADMIN);

    private static final String UNKNOWN = "{\"unknown\":true}";

    private static final Answers AUDIT_PAGE =
            Answers.of("302", "403", "403", "403").but("200", AUDITOR);

    private static final Answers CLERKS_PAGE =
            Answers.of("302", "403", "403", "403").but("200", CLERK);

    /** About the visitor of Liulin, as over the API; each page shows the own things to everybody. */
    private static final Answers REGISTERED_PAGE = Answers.of("302", "200+ 200", "200", "200")
            .but("200", CLERK)
            .but("200+", COUNTY_LEADER, COUNTY_MANAGER, ADMIN);

    private static final Answers ANSWERED_FOR_ON_PAGE =
            Answers.of("302", "403", "403", "403").but("302", COUNTY_LEADER, COUNTY_MANAGER, ADMIN);

    private static final Answers COMMITTEES_PAGE = Answers.of("302", "403", "403", "403");

    /** Who may know of confidential cases: for their keepers only. */
    private static final Answers CONFIDANTS_PAGE =
            Answers.of("302", "403", "403", "403").but("200", LEADER, MANAGER, COUNTY_LEADER, COUNTY_MANAGER);

    /** Parameters and calendar. */
    private static final Answers KEEPERS =
            Answers.of("302", "403", "403", "403").but("200", COUNTY_LEADER, COUNTY_MANAGER, ADMIN);

    private static final Answers KEEPERS_ACT = KEEPERS.but("302", COUNTY_LEADER, COUNTY_MANAGER, ADMIN);

    private static final Answers IMPORTERS =
            Answers.of("302", "403", "403", "403").but("200", COUNTY_OFFICER, COUNTY_MANAGER);

    private static final Answers COCKPIT =
            Answers.of("302", "403", "403", "403").but("404", MANAGER, COUNTY_LEADER, COUNTY_MANAGER, AUDITOR, ADMIN);

    static final List<Row> API = List.of(
            post(
                    "/api/v1/applications",
                    NOTHING,
                    Bodies.APPLICATION,
                    Answers.of("401", "403", "403", "403").but("201 403", CLERK).but("201", COUNTY_OFFICER, HOTLINE)),
            get("/api/v1/cases/{number}", CASE, FILE),
            get("/api/v1/cases/{number}/duplicates", CASE, FILE),
            post("/api/v1/cases/{number}/supplements", CASE, Bodies.PAPERS, CLERKS_TASK.but("409 404 403 404", CLERK)),
            post("/api/v1/cases/{number}/withdrawal", CASE, Bodies.WITHDRAWAL, WINDOW),
            post(
                    "/api/v1/cases/{number}/changes",
                    CASE,
                    Bodies.CHANGE,
                    WINDOW.but("204 404 403 404", VISITOR, MANAGER)),
            get(
                    "/api/v1/tasks",
                    CASES,
                    Answers.of("401", "200", "200+ 200 200 200", "200")
                            .but("200+ 200 200 200", CLERK, LEADER)
                            .but("200+ - 200 200", VERIFIER)),
            post("/api/v1/tasks/{id}/claim", TASK, "{}", CLERKS_TASK.but("204 404 403 404", CLERK)),
            post("/api/v1/tasks/{id}/submission", TASK, Bodies.VISITORS, CLERKS_TASK.but("204 404 403 404", CLERK)),
            post(
                    "/api/v1/tasks/{id}/release",
                    TASK,
                    "{}",
                    Answers.of("401", "409 404 409 404", "404", "409 - 409 404").but("204 404 409 404", CLERK)),
            upload("/api/v1/documents", CASE, Answers.of("401", "201 404 403 404", "201 404 404 404", "201 - 403 404")),
            get(
                    "/api/v1/deadlines",
                    CASES,
                    Answers.of("401", "200+ 200 200 200", "200+ 200 200 200", "200+ - 200 200")),
            post(
                    "/api/v1/deadlines/{id}/extension-requests",
                    DEADLINE,
                    "{\"days\":366,\"reason\":\"more time\"}",
                    Answers.of("401", "422 404 403 404", "404", "403 - 403 404")),
            get(
                    "/api/v1/referrals",
                    CASES,
                    Answers.of("401", "200", "200+ 200 200 200", "200")
                            .but("200+ - 200 200", COUNTY_LEADER, COUNTY_MANAGER)),
            post("/api/v1/referrals/{number}/receipt", REFERRAL, UNKNOWN, REFERRED),
            post("/api/v1/referrals/{number}/return", REFERRAL, UNKNOWN, REFERRED),
            post("/api/v1/referrals/{number}/reply", REFERRAL, UNKNOWN, NOT_YET),
            get("/api/v1/funds/{office}", FUND, Answers.of("401", "200 404", "404", "200")),
            post(
                    "/api/v1/audit/search",
                    NOTHING,
                    "{}",
                    Answers.of("401", "403", "403", "403").but("200", AUDITOR)),
            remove(
                    "/api/v1/cases/{number}/confidants/{staff}",
                    CASE,
                    Answers.of("401", "403 404 404 404", "404", "403 - 404 404")
                            .but("204 404 404 204", LEADER, MANAGER)
                            .but("204 - 404 204", COUNTY_LEADER, COUNTY_MANAGER)),
            get(
                    "/api/v1/cases/{number}/confidants",
                    CASE,
                    Answers.of("401", "403 404 404 404", "404", "403 - 404 404")
                            .but("200 404 404 200", LEADER, MANAGER)
                            .but("200 - 404 200", COUNTY_LEADER, COUNTY_MANAGER)),
            post(
                    "/api/v1/cases/{number}/confidants",
                    CASE,
                    Bodies.CONFIDANT,
                    KEEPERS_OF_CASE
                            .but("409 404 404 204", LEADER, MANAGER)
                            .but("409 - 404 204", COUNTY_LEADER, COUNTY_MANAGER)),
            post(
                    "/api/v1/cases/{number}/confidential",
                    CASE,
                    Bodies.NO_MINOR,
                    Answers.of("401", "204 404 403 404", "404", "204 - 403 404")),
            post(
                    "/api/v1/cases/{number}/harm-report",
                    CASE,
                    Bodies.HARM,
                    Answers.of("401", "409 404 403 404", "404", "409 - 403 404")),
            get("/api/v1/relatives", FILING, REGISTERED),
            post(
                    "/api/v1/relatives",
                    STAFF,
                    Bodies.RELATIVE,
                    ANSWERED_FOR.but("204 403", LEADER, MANAGER).but("204", COUNTY_LEADER, COUNTY_MANAGER, ADMIN)),
            remove("/api/v1/relatives/{id}", FILING, WITHDRAWN.but("403 404", VISITOR)),
            get("/api/v1/committee-members", MEMBER, Answers.of("401", "200+ 200", "200", "200+")),
            post(
                    "/api/v1/committee-members",
                    STAFF,
                    Bodies.COMMITTEE_MEMBER,
                    ANSWERED_FOR
                            .but("201 403", CLERK, LEADER, MANAGER)
                            .but("201", COUNTY_LEADER, COUNTY_MANAGER, ADMIN)),
            remove(
                    "/api/v1/committee-members/{id}",
                    MEMBER,
                    Answers.of("401", "204 404", "404", "403")
                            .but("403 404", VISITOR)
                            .but("204", COUNTY_LEADER, COUNTY_MANAGER, ADMIN)),
            get("/api/v1/leaves", LEAVE, REGISTERED),
            post(
                    "/api/v1/leaves",
                    STAFF,
                    Bodies.LEAVE,
                    ANSWERED_FOR.but("201 403", LEADER, MANAGER).but("201", COUNTY_LEADER, COUNTY_MANAGER, ADMIN)),
            remove("/api/v1/leaves/{id}", LEAVE, WITHDRAWN.but("204 404", VISITOR)),
            post(
                    "/api/v1/staff/{id}/deactivation",
                    STAFF,
                    "",
                    Answers.of("401", "403 404", "404", "403")
                            .but("204 404", LEADER, MANAGER)
                            .but("204", COUNTY_LEADER, COUNTY_MANAGER, ADMIN)),
            get("/api/v1/cases/{number}/letters", CASE, Answers.of("401", "200 404 403 404", "404", "200 - 403 404")),
            post(
                    "/api/v1/cases/{number}/matters/{matter}/complaints",
                    CASE,
                    Bodies.CONTENT,
                    Answers.of("401", "204 404 403 404", "404", "403 - 403 404")
                            .but("403 404 403 404", LEADER, MANAGER)
                            .but("204 - 403 404", COUNTY_OFFICER, HOTLINE)),
            post(
                    "/api/v1/cases/{number}/matters/{matter}/objections",
                    CASE,
                    Bodies.CONTENT,
                    Answers.of("401", "409 404 403 404", "404", "403 - 403 404")
                            .but("403 404 403 404", LEADER, MANAGER)
                            .but("409 - 403 404", COUNTY_OFFICER, HOTLINE)),
            put(
                    "/api/v1/cases/{number}/matters/{matter}/external-ref",
                    CASE,
                    Bodies.EXTERNAL_REF,
                    CLERKS_TASK.but("204 404 403 404", CLERK)),
            post("/api/v1/letters/{letter}/service", LETTER, Bodies.SERVICE, CLERKS_LETTER),
            post("/api/v1/letters/{letter}/announcement", SERVED_LETTER, Bodies.ANNOUNCEMENT, CLERKS_LETTER),
            get("/api/v1/leads", LEAD, Answers.of("401", "200+ 200 200 200", "200", "200+ - 200 200")),
            get("/api/v1/leads/{number}", LEAD, SEEN),
            post("/api/v1/leads", NOTHING, Bodies.REPORT, staff("401", "201")),
            bring(
                    "/api/v1/leads/imports",
                    NOTHING,
                    Answers.of("401", "403", "403", "403").but("200", COUNTY_OFFICER, COUNTY_MANAGER)),
            post(
                    "/api/v1/leads/{number}/reporter",
                    LEAD,
                    Bodies.REASON,
                    CLERKS_TASK.but("200 404 403 404", CLERK, MANAGER)),
            post("/api/v1/public/applications", NOTHING, Bodies.OWN_APPLICATION, everybody("201")),
            upload("/api/v1/public/cases/{number}/documents", CASE, everybody("201 201 201 404")),
            post(
                    "/api/v1/public/cases/{number}/matters/{matter}/objections",
                    CASE,
                    Bodies.CONTENT,
                    everybody("409 409 409 404")),
            post("/api/v1/public/cases/{number}/supplements", CASE, Bodies.PAPERS, everybody("409 409 409 404")),
            post("/api/v1/public/cases/{number}/withdrawal", CASE, Bodies.ALL, everybody("204 204 204 404")),
            post("/api/v1/public/leads", NOTHING, Bodies.REPORT, everybody("201")),
            get("/api/v1/public/leads/{number}", LEAD, everybody("200")),
            get("/api/v1/public/response-teams", NOTHING, everybody("200")),
            get("/api/v1/public/cases/{number}", CASE, everybody("200 200 200 404")),
            post("/api/v1/public/cases/{number}/rating", CASE, Bodies.RATING, everybody("409 409 409 404")));

    static final List<Row> PAGES = List.of(
            get("/", NOTHING, staff("302", "200")),
            get("/login", NOTHING, everybody("200")),
            get("/messages", NOTHING, staff("302", "200")),
            get("/error", NOTHING, everybody("500")),
            get("/assets/mark.svg", NOTHING, everybody("200")),
            get("/tasklist/tasks/{id}", TASK, Answers.of("302", "200 404 200 404", "404", "200 - 200 404")),
            get("/tasklist/words", NOTHING, staff("302", "200")),
            get("/tasklist/cards", NOTHING, staff("302", "200")),
            get("/tasklist/counts", NOTHING, staff("302", "200")),
            get("/tasklist/cases/{number}", CASE, PEOPLE),
            get("/tasklist/cases/{number}?reason=SUPERVISION", CASE, PEOPLE_FOR_A_REASON),
            upload("/tasklist/cases/{number}/documents", CASE, PAPER),
            get("/tasklist/documents/{id}", DOCUMENT, PEOPLE),
            get("/tasklist/documents/{id}?reason=COMPLAINT", DOCUMENT, PEOPLE_FOR_A_REASON),
            get(
                    "/cockpit/words",
                    NOTHING,
                    Answers.of("302", "403", "403", "403")
                            .but("200", MANAGER, COUNTY_LEADER, COUNTY_MANAGER, AUDITOR, ADMIN)),
            get(
                    "/cockpit/clocks",
                    CASES,
                    Answers.of("302", "403", "403", "403")
                            .but("200+ 200 200 200", MANAGER)
                            .but("200+ - 200 200", COUNTY_LEADER, COUNTY_MANAGER, AUDITOR, ADMIN)),
            get(
                    "/cockpit/clocks/numbers",
                    NOTHING,
                    Answers.of("302", "403", "403", "403")
                            .but("200", MANAGER, COUNTY_LEADER, COUNTY_MANAGER, AUDITOR, ADMIN)),
            get(
                    "/cockpit/clocks/{id}",
                    DEADLINE,
                    Answers.of("302", "403", "403", "403")
                            .but("200 404 404 404", MANAGER)
                            .but("200 - 404 404", COUNTY_LEADER, COUNTY_MANAGER, AUDITOR, ADMIN)),
            get("/cockpit/clocks/{id}/tasks/{task}/candidates", DEADLINE, SUPERVISION.but("200 404 404 404", MANAGER)),
            post(
                    "/cockpit/clocks/{id}/tasks/{task}/assignment",
                    DEADLINE,
                    Bodies.HAND_ON,
                    SUPERVISION.but("204 404 404 404", MANAGER)),
            post(
                    "/cockpit/clocks/{id}/reminders",
                    DEADLINE,
                    Bodies.NOTHING,
                    SUPERVISION.but("204 404 404 404", MANAGER).but("204 - 404 404", COUNTY_MANAGER)),
            post("/cockpit/clocks/{id}/pause", DEADLINE, Bodies.PAUSE, SUPERVISION),
            post("/cockpit/clocks/{id}/resumption", DEADLINE, Bodies.PAUSE, SUPERVISION),
            post("/cockpit/clocks/{id}/extension", DEADLINE, Bodies.EXTENSION, SUPERVISION),
            get(
                    "/cockpit/instances/{id}",
                    PROCESS,
                    Answers.of("302", "403", "403", "403")
                            .but("200 404 403 404", MANAGER)
                            .but("200 - 403 404", COUNTY_LEADER, COUNTY_MANAGER, AUDITOR, ADMIN)),
            get(
                    "/cockpit/instances/{id}/badges",
                    PROCESS,
                    Answers.of("302", "403", "403", "403")
                            .but("200 404 403 404", MANAGER)
                            .but("200 - 403 404", COUNTY_LEADER, COUNTY_MANAGER, AUDITOR, ADMIN)),
            get("/tasklist/cases/{number}/letters", CASE, Answers.of("302", "200 404 403 404", "404", "200 - 403 404")),
            get(
                    "/desk/receipts/{number}",
                    CASE,
                    Answers.of("302", "403 404 403 404", "404", "403 - 403 404").but("200 404 403 404", CLERK)),
            get("/desk/letters/{letter}", LETTER, Answers.of("302", "200 404 403 404", "404", "200 - 403 404")),
            get(
                    "/desk/publicity/{matter}",
                    SERVED_LETTER,
                    Answers.of("302", "200 404 403 404", "404", "200 - 403 404")),
            get("/desk/audit", NOTHING, AUDIT_PAGE),
            post("/desk/audit", NOTHING, "", AUDIT_PAGE),
            get("/desk/phone-approvals", NOTHING, CLERKS_PAGE),
            get("/desk/phone-approvals/{grant}", GRANT, CLERKS_PAGE.but("200 404 404 404", CLERK)),
            fill("/desk/phone-approvals/{grant}", GRANT, Bodies.CALL_FORM, CLERKS_PAGE.but("302 404 404 404", CLERK)),
            get("/desk/leaves", LEAVE, REGISTERED_PAGE),
            fill("/desk/leaves", NOTHING, Bodies.LEAVE_FORM, ANSWERED_FOR_ON_PAGE.but("302 403", LEADER, MANAGER)),
            post(
                    "/desk/leaves/{id}/end",
                    LEAVE,
                    "",
                    Answers.of("302", "302 404", "404", "404")
                            .but("404", CLERK)
                            .but("302", COUNTY_LEADER, COUNTY_MANAGER, ADMIN)),
            get("/desk/relatives", FILING, REGISTERED_PAGE),
            fill(
                    "/desk/relatives",
                    NOTHING,
                    Bodies.RELATIVE_FORM,
                    ANSWERED_FOR_ON_PAGE.but("302 403", LEADER, MANAGER)),
            post(
                    "/desk/relatives/{id}/withdrawal",
                    FILING,
                    "",
                    Answers.of("302", "302 404", "404", "404")
                            .but("404", CLERK)
                            .but("403 404", VISITOR)
                            .but("302", COUNTY_LEADER, COUNTY_MANAGER, ADMIN)),
            get(
                    "/desk/committee-members",
                    MEMBER,
                    COMMITTEES_PAGE
                            .but("200+ 200", CLERK, LEADER, MANAGER)
                            .but("200+", COUNTY_LEADER, COUNTY_MANAGER, ADMIN)),
            fill(
                    "/desk/committee-members",
                    NOTHING,
                    Bodies.MEMBER_FORM,
                    ANSWERED_FOR_ON_PAGE.but("302 403", CLERK, LEADER, MANAGER)),
            post(
                    "/desk/committee-members/{id}/retirement",
                    MEMBER,
                    "",
                    Answers.of("302", "302 404", "404", "403")
                            .but("403 404", VISITOR)
                            .but("302", COUNTY_LEADER, COUNTY_MANAGER, ADMIN)),
            get("/desk/confidants", NOTHING, CONFIDANTS_PAGE),
            get(
                    "/desk/confidants/{number}",
                    CASE,
                    CONFIDANTS_PAGE
                            .but("200 404 404 200", LEADER, MANAGER)
                            .but("200 - 404 200", COUNTY_LEADER, COUNTY_MANAGER)),
            fill(
                    "/desk/confidants/{number}",
                    CASE,
                    Bodies.CONFIDANT_FORM,
                    CONFIDANTS_PAGE
                            .but("422 404 404 302", LEADER, MANAGER)
                            .but("422 - 404 302", COUNTY_LEADER, COUNTY_MANAGER)),
            post(
                    "/desk/confidants/{number}/{staff}/removal",
                    CASE,
                    "",
                    CONFIDANTS_PAGE
                            .but("302 404 404 302", LEADER, MANAGER)
                            .but("302 - 404 302", COUNTY_LEADER, COUNTY_MANAGER)),
            get("/desk/parameters", NOTHING, KEEPERS),
            get("/desk/parameters/{key}", NOTHING, KEEPERS),
            fill("/desk/parameters/{key}/proposals", NOTHING, Bodies.PROPOSAL_FORM, KEEPERS_ACT),
            post("/desk/parameters/proposals/{id}/{verdict:approval|refusal}", PROPOSAL, "", KEEPERS_ACT),
            get("/desk/calendar", NOTHING, KEEPERS),
            get("/desk/calendar/{region}/{year}", NOTHING, KEEPERS),
            fill("/desk/calendar/preview", NOTHING, Bodies.CALENDAR_FORM, KEEPERS),
            fill("/desk/calendar", NOTHING, Bodies.CALENDAR_FORM, KEEPERS_ACT),
            get("/desk/lead-imports", NOTHING, IMPORTERS),
            get("/desk/lead-imports/template", NOTHING, IMPORTERS),
            post("/desk/lead-imports", NOTHING, "", IMPORTERS.but("422", COUNTY_OFFICER, COUNTY_MANAGER)),
            get("/v3/api-docs", NOTHING, staff("401", "200")),
            get("/v3/api-docs.yaml", NOTHING, staff("302", "403")),
            get("/actuator/health", NOTHING, everybody("200")),
            get("/actuator/health/**", NOTHING, everybody("200")),
            get("/actuator", NOTHING, Answers.of("302", "403", "403", "403")),
            get(
                    "/actuator/prometheus",
                    NOTHING,
                    Answers.of("302", "403", "403", "403").but("404", ADMIN)),
            get("/camunda/app/tasklist/default/", NOTHING, staff("302", "404")),
            get("/camunda/app/welcome/default/", NOTHING, COCKPIT),
            get("/camunda/app/cockpit/default/", NOTHING, COCKPIT),
            get(
                    "/camunda/app/admin/default/",
                    NOTHING,
                    Answers.of("302", "403", "403", "403").but("404", ADMIN)));

    static final List<TaskRow> TASKS = List.of(
            task("approve-extension", TOWNSHIP, MANAGER).notOwnWork(),
            task("assign-visitors", TOWNSHIP, CLERK),
            task("case-conference", TOWNSHIP, COORDINATOR).notOwnWork(),
            task("check-application", TOWNSHIP, CLERK),
            task("complete-formalities", TOWNSHIP, CLERK),
            task("confirm-determination", TOWNSHIP, COUNTY_LEADER).notOwnWork(),
            task("confirm-matters", TOWNSHIP, CLERK),
            task("confirm-phone-approval", TOWNSHIP, LEADER),
            task("contact-applicant", TOWNSHIP, CLERK),
            task("coordinate", TOWNSHIP, COORDINATOR),
            task("countersign-refusal", TOWNSHIP, LEADER).notOwnWork(),
            task("county-advance", TOWNSHIP, COUNTY_LEADER).notOwnWork(),
            task("county-decide-relief", TOWNSHIP, COUNTY_LEADER).notOwnWork(),
            task("decide-recovery", TOWNSHIP, COUNTY_LEADER).notOwnWork(),
            task("decide-relief", TOWNSHIP, LEADER).notOwnWork(),
            task("economic-check", TOWNSHIP, VERIFIER),
            task("follow-up", TOWNSHIP, CLERK),
            task("handle-change", TOWNSHIP, CLERK),
            task("handle-referral", OFFICE, DEPARTMENT),
            task("prepare-opinion", TOWNSHIP, CLERK),
            task("reassign-matter", TOWNSHIP, CLERK),
            task("receive-referral", OFFICE, DEPARTMENT),
            task("reconsider", TOWNSHIP, COUNTY_LEADER).notOwnWork(),
            task("record-emergency-end", TOWNSHIP, CLERK),
            task("register-disbursement", TOWNSHIP, CLERK),
            task("review-relief", TOWNSHIP, LEADER).notOwnWork(),
            task("handle-objection", TOWNSHIP, CLERK),
            task("serve-letter", TOWNSHIP, CLERK),
            task("announce-decision", TOWNSHIP, CLERK),
            task("hear-check-objection", TOWNSHIP, CLERK),
            task("post-publicity", TOWNSHIP, CLERK),
            task("county-visit", TOWNSHIP, COUNTY_OFFICER),
            task("merge-lead", TOWNSHIP, CLERK),
            task("decide-lead", TOWNSHIP, CLERK).notOwnWork(),
            task("visit-home", TOWNSHIP, VISITOR, CLERK));

    /** Own work that no walk can bring about: leaders take no applications in. */
    static final Set<String> OWN_WORK_UNREACHED = Set.of("decide-relief");

    private Access() {}
}
