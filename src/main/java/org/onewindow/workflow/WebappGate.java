package org.onewindow.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.onewindow.shared.InvalidInput;
import org.onewindow.shared.NotFound;
import org.onewindow.shared.Problem;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Stands in front of {@code /camunda/api/**}: Tasklist's claims, forms and submissions go to the door, the rest passes
 * only when the {@link AllowList} names it.
 */
class WebappGate extends OncePerRequestFilter {

    private static final String ENGINE = "/camunda/api/engine/engine/default/";
    private static final Pattern TASK =
            Pattern.compile(ENGINE + "task/([^/]+)/(claim|unclaim|submit-form|form-variables|deployed-form)");
    private static final Pattern START =
            Pattern.compile(ENGINE + "process-definition/([^/]+)/(submit-form|form-variables|deployed-start-form)");

    private static final Pattern RETRY = Pattern.compile(ENGINE + "job/([^/]+)/retries");

    private final TaskDoor door;
    private final StartDoor starts;
    private final FailedJobs failedJobs;
    private final Actors actors;
    private final AllowList allowed;
    private final ProblemDetails problems;
    private final Forms forms;
    private final LocaleResolver locales;
    private final AsSystem asSystem;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final ObjectMapper json;

    WebappGate(
            TaskDoor door,
            StartDoor starts,
            FailedJobs failedJobs,
            Actors actors,
            AllowList allowed,
            ProblemDetails problems,
            Forms forms,
            LocaleResolver locales,
            AsSystem asSystem,
            RepositoryService repository,
            RuntimeService runtime,
            ObjectMapper json) {
        this.door = door;
        this.starts = starts;
        this.failedJobs = failedJobs;
        this.actors = actors;
        this.allowed = allowed;
        this.problems = problems;
        this.forms = forms;
        this.locales = locales;
        this.asSystem = asSystem;
        this.repository = repository;
        this.runtime = runtime;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var locale = locales.resolveLocale(request);
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(locale);
        try {
            var actor = actors.current();
            var method = request.getMethod();
            var path = request.getRequestURI();
            if (!method.equals("GET") && !method.equals("OPTIONS") && !method.equals("HEAD") && forged(request)) {
                refuse(response, problems.of(HttpStatus.FORBIDDEN, "forbidden", locale));
                return;
            }
            var task = TASK.matcher(path);
            var start = START.matcher(path);
            if (task.matches() && handled(task.group(1), task.group(2), request, response, actor)) {
                return;
            }
            if (start.matches() && started(start.group(1), start.group(2), request, response, actor)) {
                return;
            }
            if (!allowed.allows(method, path, actor)) {
                logger.debug("Denied: " + method + " " + path);
                refuse(response, problems.of(HttpStatus.FORBIDDEN, "not-allowed-here", locale));
                return;
            }
            var retry = RETRY.matcher(path);
            if (method.equals("PUT") && retry.matches()) {
                failedJobs.retry(retry.group(1), actor);
                response.setStatus(204);
                return;
            }
            chain.doFilter(OfferedStarts.among(request, starts, actor), response);
        } catch (Problem problem) {
            refuse(response, problems.of(HttpStatus.BAD_REQUEST, problem, locale));
        } catch (JsonProcessingException malformed) {
            refuse(response, problems.of(HttpStatus.BAD_REQUEST, "malformed", locale));
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private boolean handled(
            String taskId, String what, HttpServletRequest request, HttpServletResponse response, Actor actor)
            throws IOException {
        var post = request.getMethod().equals("POST");
        if (what.equals("form-variables") && !post) {
            write(response, variables(door.prefill(taskId, actor)));
        } else if (what.equals("deployed-form") && !post) {
            door.find(taskId, actor);
            write(response, forms.ofTask(taskId, LocaleContextHolder.getLocale()));
        } else if (what.equals("claim") && post) {
            door.claim(taskId, actor);
            response.setStatus(204);
        } else if (what.equals("unclaim") && post) {
            door.release(taskId, actor);
            response.setStatus(204);
        } else if (what.equals("submit-form") && post) {
            try {
                door.submit(taskId, values(request), actor, false);
                response.setStatus(204);
            } catch (InvalidInput invalid) {
                var locale = LocaleContextHolder.getLocale();
                refuse(response, invalid, forms.ofTask(taskId, locale), locale);
            }
        } else {
            return false;
        }
        return true;
    }

    private boolean started(
            String definitionId, String what, HttpServletRequest request, HttpServletResponse response, Actor actor)
            throws IOException {
        var definition = asSystem.call(() -> repository
                .createProcessDefinitionQuery()
                .processDefinitionId(definitionId)
                .singleResult());
        if (definition == null) {
            throw new NotFound("process-unknown");
        }
        if (what.equals("form-variables")) {
            write(response, variables(starts.prefill(definition.getKey(), actor)));
            return true;
        }
        if (what.equals("deployed-start-form")) {
            // Tasklist asks for no variables of a start form: what is known goes into the form itself.
            var known = starts.prefill(definition.getKey(), actor);
            write(response, forms.ofStart(definitionId, known, LocaleContextHolder.getLocale()));
            return true;
        }
        if (!request.getMethod().equals("POST")) {
            return false;
        }
        Started begun;
        try {
            begun = starts.submit(definition.getKey(), values(request), actor);
        } catch (InvalidInput invalid) {
            var locale = LocaleContextHolder.getLocale();
            refuse(response, invalid, forms.ofStart(definitionId, FormData.empty(), locale), locale);
            return true;
        }
        var instance = asSystem.call(() -> runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(begun.number(), definition.getKey())
                .singleResult());
        var answer = json.createObjectNode();
        answer.putArray("links");
        answer.put("id", instance.getId());
        answer.put("definitionId", definitionId);
        answer.put("businessKey", begun.number());
        answer.put("ended", false);
        answer.put("suspended", false);
        answer.put("tenantId", instance.getTenantId());
        answer.put("queryCode", begun.queryCode());
        write(response, answer);
        return true;
    }

    /** The webapps' own token lives in the session; their filter may run after this one, so it is checked here too. */
    private static boolean forged(HttpServletRequest request) {
        var session = request.getSession(false);
        var token = session == null ? null : session.getAttribute("CAMUNDA_CSRF_TOKEN");
        return token == null || !token.equals(request.getHeader("X-XSRF-TOKEN"));
    }

    private Map<String, @Nullable Object> values(HttpServletRequest request) throws IOException {
        var sent = new LinkedHashMap<String, @Nullable Object>();
        var variables = json.readTree(request.getInputStream()).path("variables");
        for (var entry : variables.properties()) {
            sent.put(entry.getKey(), value(entry.getValue()));
        }
        return sent;
    }

    private @Nullable Object value(JsonNode typed) throws IOException {
        var value = typed.path("value");
        if (typed.path("type").asText().equals("Json") && value.isTextual()) {
            return json.readValue(value.asText(), Object.class);
        }
        return json.treeToValue(value, Object.class);
    }

    private ObjectNode variables(FormData form) throws IOException {
        var variables = json.createObjectNode();
        for (var entry : form.values().entrySet()) {
            var value = entry.getValue();
            var node = variables.putObject(entry.getKey());
            if (value instanceof Iterable<?> || value instanceof Map<?, ?>) {
                node.put("type", "Json").put("value", json.writeValueAsString(value));
            } else {
                node.put("type", type(value)).set("value", json.valueToTree(value));
            }
            node.putObject("valueInfo");
        }
        for (var entry : form.options().entrySet()) {
            variables
                    .putObject(entry.getKey())
                    .put("type", "Json")
                    .put("value", json.writeValueAsString(entry.getValue()))
                    .putObject("valueInfo");
        }
        return variables;
    }

    private static String type(@Nullable Object value) {
        if (value instanceof Boolean) {
            return "Boolean";
        }
        return value instanceof Number ? "Double" : "String";
    }

    private void refuse(HttpServletResponse response, InvalidInput invalid, JsonNode form, Locale locale)
            throws IOException {
        refuse(response, problems.of(HttpStatus.BAD_REQUEST, invalid, new FormFields(form), locale));
    }

    /** The web applications show {@code message}; everybody else reads the problem's own fields. */
    private void refuse(HttpServletResponse response, ProblemDetail problem) throws IOException {
        problem.setProperty("message", problem.getDetail());
        write(response, problem.getStatus(), MediaType.APPLICATION_PROBLEM_JSON_VALUE, json.valueToTree(problem));
    }

    private void write(HttpServletResponse response, JsonNode body) throws IOException {
        write(response, HttpServletResponse.SC_OK, MediaType.APPLICATION_JSON_VALUE, body);
    }

    private void write(HttpServletResponse response, int status, String type, JsonNode body) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        json.writeValue(response.getWriter(), body);
    }
}
