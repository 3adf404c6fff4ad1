package org.onewindow.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.OneWindowTest;
import org.onewindow.access.Subject.Registered;
import org.onewindow.journey.Journey;
import org.onewindow.journey.PreparedCases;
import org.onewindow.journey.PreparedCases.Prepared;
import org.onewindow.journey.PreparedThings;
import org.onewindow.journey.PreparedThings.PreparedLead;
import org.onewindow.workflow.TaskHandler;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** The declaration in {@link Access} is complete and true: nothing is reachable without a line, and each line is tried. */
@OneWindowTest
class AccessTest {

    private static final byte[] PAPER = "%PDF-1.7 a paper".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] MATCH = "name,place,story\n孙无名,990101101001,独居老人".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private MockMvc http;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private Journey journey;

    @Autowired
    private PreparedCases cases;

    @Autowired
    private PreparedThings things;

    @Autowired
    private TaskService tasks;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private UserDetailsService logIns;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<RequestMappingInfoHandlerMapping> mappings;

    @Autowired
    private List<TaskHandler> handlers;

    @BeforeEach
    void onAMonday() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-11-23T01:00:00Z")));
    }

    @AfterEach
    void now() {
        ClockUtil.reset();
    }

    @Test
    void every_request_mapping_has_a_line() {
        var declared = Stream.concat(Access.API.stream(), Access.PAGES.stream())
                .map(Row::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        var mapped = new TreeSet<String>();
        for (var mapping : mappings) {
            mapping.getHandlerMethods().keySet().forEach(info -> {
                var methods = info.getMethodsCondition().getMethods().stream()
                        .map(Enum::name)
                        .toList();
                info.getPatternValues()
                        .forEach(path -> (methods.isEmpty() ? List.of("GET") : methods)
                                .forEach(method -> mapped.add(method + " " + path)));
            });
        }
        assertThat(mapped).hasSizeGreaterThan(20);
        assertThat(declared).as("lines in Access for all that is mapped").containsAll(mapped);
    }

    @Test
    void every_endpoint_answers_each_role_as_declared() throws Exception {
        var registered = new Registered(things.filing(), things.leave(), things.committeeMember(), things.proposal());
        try {
            var relatives = relatives(registered);
            var confidential = confidential(registered);
            var ordinary = ordinary(registered);

            var wrong = new ArrayList<String>();
            for (var row :
                    Stream.concat(Access.API.stream(), Access.PAGES.stream()).toList()) {
                for (var role : Role.values()) {
                    for (var situation : row.situations()) {
                        var login = situation == Situation.OTHER ? role.other() : role.own();
                        if (login != null || (role == Role.NOBODY && situation != Situation.OTHER)) {
                            var on = switch (situation) {
                                case OWN, OTHER -> ordinary;
                                case RELATIVE -> relatives;
                                case CONFIDENTIAL -> confidential;
                            };
                            wrong.addAll(tryOut(row, role, situation, login, on));
                        }
                    }
                }
            }
            assertThat(wrong).isEmpty();
        } finally {
            things.forget(registered.filing(), registered.leave(), registered.member(), registered.proposal());
        }
    }

    private Subject ordinary(Registered registered) {
        var on = cases.inLiulin();
        journey.claim("clerk.liulin", on.task());
        // The served letter comes last: for its publicity the clock moves on.
        return subject(on, things.lead(false), things.letter(), things.servedLetter(), registered);
    }

    private Subject relatives(Registered registered) {
        var subject = subject(cases.inLiulin(), things.lead(false), things.letter(), null, registered);
        for (var number : List.of(subject.on().number(), subject.lead().number(), caseOf(subject.letter()))) {
            jdbc.sql("""
                            insert into relative_filing (staff, person_hash, relation)
                            select s.id, m.person_hash, 'SIBLING' from staff s, case_member m
                             where m.case_number = ? and m.person_hash is not null""").param(number).update();
        }
        return subject;
    }

    private Subject confidential(Registered registered) {
        var subject = subject(cases.confidentialInLiulin(), things.lead(true), things.letter(), null, registered);
        things.unnameOthers(subject.lead().number());
        things.hide(caseOf(subject.letter()));
        return subject;
    }

    private Subject subject(
            Prepared on, PreparedLead lead, String letter, @Nullable String served, Registered registered) {
        var instance = tasks.createTaskQuery().taskId(on.task()).singleResult().getProcessInstanceId();
        return new Subject(on, lead, letter, served == null ? letter : served, instance, registered);
    }

    private static String caseOf(String letter) {
        return letter.substring(0, letter.length() - "-01-L1".length());
    }

    @Test
    void every_user_task_has_a_line_and_says_whether_own_work_bars() throws IOException {
        var inModels = new TreeSet<String>();
        try (var models = Files.list(Path.of("processes"))) {
            for (var model :
                    models.filter(file -> file.toString().endsWith(".bpmn")).toList()) {
                var tasks = Pattern.compile("userTask id=\"([^\"]+)\"").matcher(Files.readString(model));
                tasks.results().forEach(task -> inModels.add(task.group(1)));
            }
        }
        assertThat(Access.TASKS).extracting(TaskRow::key).containsExactlyInAnyOrderElementsOf(inModels);
        assertThat(Access.TASKS)
                .filteredOn(TaskRow::ownWork)
                .extracting(TaskRow::key)
                .containsExactlyInAnyOrderElementsOf(barring());
    }

    @Test
    void nothing_of_the_webapps_own_api_is_open_that_the_list_does_not_name() throws Exception {
        var parser = new PathPatternParser();
        var allowed = AccessDocument.allowList();
        var published = WebappResources.all();
        assertThat(published).hasSizeGreaterThan(400);
        var wrong = new ArrayList<String>();
        for (var line : published) {
            var parts = line.split(" ", -1);
            var listed = allowed.stream()
                    .filter(entry -> !entry[1].contains("{self}")) // nobody here is called 1
                    .filter(entry -> entry[0].equals(parts[0])
                            && parser.parse(entry[1]).matches(PathContainer.parsePath(parts[1])))
                    .map(entry -> entry[2])
                    .collect(Collectors.toSet());
            for (var role : Set.of(Role.CLERK, Role.MANAGER, Role.ADMIN)) {
                boolean open = listed.contains("staff")
                        || (listed.contains("cockpit") && role != Role.CLERK)
                        || (listed.contains("admin") && role == Role.ADMIN);
                boolean refused = webapp(parts[0], parts[1], role.own()) == 403;
                if (open == refused) {
                    wrong.add(line + " " + role);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_page_of_the_documentation_is_what_the_declaration_says() throws IOException {
        if (Boolean.getBoolean("access.write")) {
            AccessDocument.main(new String[0]);
        }
        assertThat(Files.readString(AccessDocument.FILE))
                .as("docs/access.md is old; write it anew: mvn -q test -Dtest=AccessTest -Daccess.write=true")
                .isEqualTo(AccessDocument.text());
    }

    private List<String> tryOut(Row row, Role role, Situation situation, @Nullable String login, Subject on) {
        var expected = row.answers().to(role, situation);
        // Undone at once, so that each cell is tried on the same and other tests meet nothing of it.
        var given = new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return row.isList() ? list(row, login, on) : answer(row, login, on);
        });
        return expected.equals(given)
                ? List.of()
                : List.of(row + " " + role + " " + situation + ": " + given + ", declared " + expected);
    }

    private String answer(Row row, @Nullable String login, Subject on) {
        return String.valueOf(send(asked(row, on.path(row)), row, login, on).getStatus());
    }

    /** Goes through all pages of a list. */
    private String list(Row row, @Nullable String login, Subject on) {
        for (var cursor = ""; ; ) {
            var path = row.path() + (cursor.isEmpty() ? "" : "?cursor=" + cursor);
            var answer = send(asked(row, path), row, login, on);
            if (answer.getStatus() != 200) {
                return String.valueOf(answer.getStatus());
            }
            var body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
            if (body.contains(on.mark(row))) {
                return "200+";
            }
            cursor = next(body);
            if (cursor.isEmpty() || cursor.equals("null")) {
                return "200";
            }
        }
    }

    /** A page shows all at once. */
    private String next(String body) {
        if (body.startsWith("<")) {
            return "";
        }
        try {
            return json.readTree(body).path("next").asText("");
        } catch (IOException e) {
            throw new AssertionError(body, e);
        }
    }

    private MockHttpServletResponse send(
            MockHttpServletRequestBuilder request, Row row, @Nullable String login, Subject on) {
        if (row.path().contains("/public/")) {
            request.header("Query-Code", on.queryCode(row));
            request.with(from -> {
                // Each caller sits elsewhere: the limit of requests is counted by address.
                from.setRemoteAddr(login == null ? "0.0.0.1" : login);
                return from;
            });
        }
        if (row.path().startsWith("/api/") && login != null) {
            request.with(httpBasic(login, "demo"));
        } else if (!row.path().startsWith("/api/")) {
            request.header("Idempotency-Key", "access").with(csrf());
            if (login != null) {
                request.with(user(logIns.loadUserByUsername(login)));
            }
        }
        try {
            return http.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(row + " by " + login, e);
        }
    }

    private static MockHttpServletRequestBuilder asked(Row row, String path) {
        if (row.sends().startsWith(Row.FORM)) {
            return request(HttpMethod.valueOf(row.method()), path)
                    .contentType(new MediaType(MediaType.APPLICATION_FORM_URLENCODED, StandardCharsets.UTF_8))
                    .content(row.sends().substring(Row.FORM.length()));
        }
        return switch (row.sends()) {
            case "" -> request(HttpMethod.valueOf(row.method()), path);
            case Row.FILE ->
                multipart(path)
                        .file(new MockMultipartFile("file", "paper.pdf", "application/pdf", PAPER))
                        .param("code", "OTHER");
            case Row.CSV ->
                multipart(path)
                        .file(new MockMultipartFile("file", "match.csv", "text/csv", MATCH))
                        .param("dataset", "access");
            default ->
                request(HttpMethod.valueOf(row.method()), path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(row.sends());
        };
    }

    private int webapp(String method, String path, @Nullable String login) throws Exception {
        var request = request(HttpMethod.valueOf(method), path)
                .with(user(logIns.loadUserByUsername(String.valueOf(login))))
                .sessionAttr("CAMUNDA_CSRF_TOKEN", "token")
                .header("X-XSRF-TOKEN", "token");
        return http.perform(request).andReturn().getResponse().getStatus();
    }

    private Set<String> barring() {
        return handlers.stream()
                .filter(handler -> Stream.of(AopUtils.getTargetClass(handler).getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals("barred")))
                .map(TaskHandler::task)
                .collect(Collectors.toSet());
    }
}
