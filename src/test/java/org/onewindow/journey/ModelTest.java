package org.onewindow.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.junit.jupiter.api.Test;
import org.onewindow.OneWindowTest;
import org.onewindow.shared.Wording;
import org.onewindow.workflow.TaskHandler;
import org.onewindow.workflow.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Models, forms and code say the same words. */
@OneWindowTest
class ModelTest {

    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern GROUP = Pattern.compile(
            "(clerk|leader|visitor|officer|verifier|coordinator|manager)@\\$\\{(office|countyOffice|coordinatingOffice"
                    + "|verifyingOffice|decidingOffice|grantingOffice|approvingOffice)}");
    private static final Pattern WORD = Pattern.compile("^\\$\\{(\\w+)");
    private static final Set<String> MESSAGES = Set.of(
            "application-withdrawn",
            "circumstances-changed",
            "emergency-aid-closed",
            "supplement-received",
            "fact-published",
            "matter-withdrawn",
            "referral-replied",
            "referral-returned",
            "referral-recalled",
            "aid-withdrawn",
            "application-rated",
            "extension-lapsed",
            "objection-received",
            "complaint-received");

    @Autowired
    ApplicationContext context;

    @Autowired
    Wording wording;

    @Autowired
    ObjectMapper json;

    @Test
    void ids_are_kebab_case_and_names_are_chinese() throws IOException {
        for (var model : models()) {
            for (var node : model.getModelElementsByType(FlowNode.class)) {
                assertThat(node.getId()).matches(KEBAB);
                if (node.getName() != null) {
                    assertThat(node.getName()).as(node.getId()).containsPattern(CHINESE);
                }
            }
        }
    }

    @Test
    void every_user_task_has_its_form_its_handler_and_a_group_we_know() throws IOException {
        var handlers = context.getBeansOfType(TaskHandler.class).values().stream()
                .collect(Collectors.toMap(TaskHandler::task, Function.identity()));
        var tasks = new TreeSet<String>();
        for (var model : models()) {
            for (var task : model.getModelElementsByType(UserTask.class)) {
                tasks.add(task.getId());
                assertThat(handlers).containsKey(task.getId());
                assertThat(wording.label("task", task.getId(), Locale.CHINA)).isEqualTo(task.getName());
                assertThat(wording.label("task", task.getId(), Locale.ENGLISH)).matches("[A-Z][A-Za-z ()]+");
                assertThat(task.getCamundaFormRef()).isEqualTo(task.getId());
                assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
                assertThat(form(task.getId()).path("id").asText()).isEqualTo(task.getId());
                if (task.getCamundaCandidateGroups() == null) {
                    assertThat(task.getCamundaAssignee()).isEqualTo("${phoneApprover}");
                } else {
                    assertThat(task.getCamundaCandidateGroups()).matches(GROUP);
                }
            }
        }
        assertThat(handlers.keySet()).isEqualTo(tasks);
    }

    /** What a form offers is read by its handler, or only shown. */
    @Test
    void every_field_of_a_form_is_read_or_only_shown() throws IOException {
        for (var handler : context.getBeansOfType(TaskHandler.class).values()) {
            var unread = keys(form(handler.task()), new ArrayList<>()).stream()
                    .filter(key -> !key.startsWith("show") && !handler.fields().contains(key))
                    .toList();
            assertThat(unread).as(handler.task()).isEmpty();
        }
    }

    @Test
    void every_service_task_names_the_delegate_of_its_own_name() throws IOException {
        for (var model : models()) {
            for (var task : model.getModelElementsByType(ServiceTask.class)) {
                var clock = task.getParentElement() instanceof SubProcess scope
                        && scope.getId().endsWith("-watch");
                var bean = clock ? "raiseAlarmDelegate" : camel(task.getId()) + "Delegate";
                assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + bean + "}");
                assertThat(context.getBean(bean)).isInstanceOf(JavaDelegate.class);
            }
            for (var task : model.getModelElementsByType(BusinessRuleTask.class)) {
                assertThat(context.getBean(camel(task.getId()) + "Delegate")).isInstanceOf(JavaDelegate.class);
            }
        }
    }

    @Test
    void models_use_only_words_and_messages_of_the_lists() throws IOException {
        var messages = new TreeSet<String>();
        for (var model : models()) {
            model.getModelElementsByType(Message.class).forEach(message -> messages.add(message.getName()));
            for (var condition : model.getModelElementsByType(ConditionExpression.class)) {
                var word = WORD.matcher(condition.getTextContent());
                assertThat(word.find()).as(condition.getTextContent()).isTrue();
                assertThat(Words.all()).containsKey(word.group(1));
            }
            for (var in : model.getModelElementsByType(CamundaIn.class)) {
                if (in.getCamundaSource() != null) {
                    assertThat(Words.all()).containsKey(in.getCamundaSource());
                }
            }
            for (var out : model.getModelElementsByType(CamundaOut.class)) {
                assertThat(Words.all()).containsKey(out.getCamundaTarget());
            }
        }
        assertThat(messages).isEqualTo(new TreeSet<>(MESSAGES));
    }

    @Test
    void called_models_exist_and_are_bound_to_the_same_deployment() throws IOException {
        var keys = models().stream()
                .flatMap(model -> model.getModelElementsByType(Process.class).stream())
                .collect(Collectors.toMap(process -> process.getId(), process -> process));
        for (var model : models()) {
            for (var call : model.getModelElementsByType(CallActivity.class)) {
                assertThat(keys).containsKey(call.getCalledElement());
                assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment");
            }
        }
        assertThat(keys.values())
                .allSatisfy(process ->
                        assertThat(process.getCamundaHistoryTimeToLiveString()).isNotNull());
    }

    private static Collection<String> keys(JsonNode component, List<String> found) {
        if (component.hasNonNull("key") && !component.path("type").asText().equals("group")) {
            found.add(component.path("key").asText());
        }
        component.path("components").forEach(child -> keys(child, found));
        return found;
    }

    private JsonNode form(String id) throws IOException {
        try (var stream = ModelTest.class.getResourceAsStream("/forms/" + id + ".form")) {
            assertThat(stream).as(id + ".form").isNotNull();
            return json.readTree(stream);
        }
    }

    private static List<BpmnModelInstance> models() throws IOException {
        var found = new ArrayList<BpmnModelInstance>();
        for (var resource : new PathMatchingResourcePatternResolver().getResources("classpath:processes/*.bpmn")) {
            try (var stream = resource.getInputStream()) {
                found.add(Bpmn.readModelFromStream(stream));
            }
        }
        assertThat(found).hasSizeGreaterThan(10);
        return found;
    }

    private static String camel(String id) {
        var words = Arrays.stream(id.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
