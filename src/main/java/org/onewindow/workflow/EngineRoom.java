package org.onewindow.workflow;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How the engine is set up: observers on every user task, office scope, read-only identity, no row per task. */
@Component
class EngineRoom extends AbstractProcessEnginePlugin {

    private final TaskLifecycle lifecycle;
    private final ObjectProvider<Directory> directory;
    private final ObjectProvider<CaseScopes> scopes;

    EngineRoom(TaskLifecycle lifecycle, ObjectProvider<Directory> directory, ObjectProvider<CaseScopes> scopes) {
        this.lifecycle = lifecycle;
        this.directory = directory;
        this.scopes = scopes;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var listeners = new ArrayList<BpmnParseListener>();
        if (engine.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPostBPMNParseListeners());
        }
        listeners.add(new EveryUserTask());
        engine.setCustomPostBPMNParseListeners(listeners);
        engine.setTenantIdProvider(new ResponsibleOffice(scopes));
        engine.setIdentityProviderSessionFactory(new StaffIdentity.Factory(directory));
        engine.setResourceAuthorizationProvider(new NoRowPerTask());
        WordlessFailures.keptBy(engine);
    }

    private final class EveryUserTask extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            for (var event : List.of(
                    TaskListener.EVENTNAME_CREATE,
                    TaskListener.EVENTNAME_ASSIGNMENT,
                    TaskListener.EVENTNAME_COMPLETE,
                    TaskListener.EVENTNAME_DELETE)) {
                definition.addTaskListener(event, lifecycle);
            }
        }
    }

    /** Tenant of an instance = the office responsible for it, or the scope of a guarded case. */
    private record ResponsibleOffice(ObjectProvider<CaseScopes> scopes) implements TenantIdProvider {

        @Override
        public @Nullable String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
            var office = (String) context.getVariables().get(Words.OFFICE.name());
            var caseNumber = (String) context.getVariables().get(Words.CASE_NUMBER.name());
            return office == null ? null : scopes.getObject().scope(office, caseNumber);
        }

        @Override
        public @Nullable String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
            return null;
        }

        @Override
        public @Nullable String provideTenantIdForHistoricDecisionInstance(
                TenantIdProviderHistoricDecisionInstanceContext context) {
            return null;
        }
    }

    /** With a row per task × group a count at 200,000 tasks takes seconds; grants per definition say the same. */
    private static final class NoRowPerTask extends DefaultAuthorizationProvider {

        @Override
        public AuthorizationEntity @Nullable [] newTaskAssignee(
                Task task, @Nullable String oldAssignee, @Nullable String newAssignee) {
            return null;
        }

        @Override
        public AuthorizationEntity @Nullable [] newTaskOwner(
                Task task, @Nullable String oldOwner, @Nullable String newOwner) {
            return null;
        }

        @Override
        public AuthorizationEntity @Nullable [] newTaskUserIdentityLink(Task task, String userId, String type) {
            return null;
        }

        @Override
        public AuthorizationEntity @Nullable [] newTaskGroupIdentityLink(Task task, String groupId, String type) {
            return null;
        }
    }
}
