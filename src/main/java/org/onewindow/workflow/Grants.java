package org.onewindow.workflow;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.SystemPermissions;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the webapps may read. Rights are few and per resource kind: the office scope (tenants) filters what is seen, the
 * gate decides what is done.
 */
@Component
class Grants implements SmartLifecycle {

    private static final String ANY = "*";

    private final AuthorizationService authorizations;
    private final Directory directory;
    private final AsSystem asSystem;
    private final TransactionTemplate transaction;
    private volatile boolean running;

    Grants(
            AuthorizationService authorizations,
            Directory directory,
            AsSystem asSystem,
            TransactionTemplate transaction) {
        this.authorizations = authorizations;
        this.directory = directory;
        this.asSystem = asSystem;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        transaction.executeWithoutResult(status -> asSystem.run(this::settle));
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the staff have been loaded (phase 0), before the web server answers the first log-in. */
    @Override
    public int getPhase() {
        return 100;
    }

    /** Whoever is new in a group of watchers. */
    @EventListener(GroupsChanged.class)
    void follow() {
        start();
    }

    /** Only what is missing is written. */
    private void settle() {
        everybody(Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        everybody(Resources.APPLICATION, "welcome", Permissions.ACCESS);
        everybody(
                Resources.PROCESS_DEFINITION,
                ANY,
                Permissions.READ,
                ProcessDefinitionPermissions.READ_TASK,
                Permissions.CREATE_INSTANCE);
        everybody(Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
        everybody(Resources.FILTER, ANY, Permissions.READ);
        for (var group : watchers()) {
            group(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
            group(
                    group,
                    Resources.PROCESS_DEFINITION,
                    ANY,
                    Permissions.READ,
                    ProcessDefinitionPermissions.READ_TASK,
                    ProcessDefinitionPermissions.READ_INSTANCE);
            group(group, Resources.DECISION_DEFINITION, ANY, Permissions.READ);
            group(group, Resources.DEPLOYMENT, ANY, Permissions.READ);
            if (Watchers.administers(group)) {
                group(group, Resources.APPLICATION, "admin", Permissions.ACCESS);
                group(group, Resources.AUTHORIZATION, ANY, Permissions.READ);
                group(group, Resources.SYSTEM, ANY, SystemPermissions.READ);
            }
        }
    }

    private List<String> watchers() {
        return directory.people().stream()
                .flatMap(person -> person.groups().stream())
                .filter(Watchers::includes)
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }

    private void everybody(Resource resource, String id, Permission... permissions) {
        var query = authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GLOBAL)
                .resourceType(resource)
                .resourceId(id);
        if (query.count() == 0) {
            save(authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL), resource, id, permissions);
        }
    }

    private void group(String group, Resource resource, String id, Permission... permissions) {
        var query = authorizations
                .createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id);
        if (query.count() == 0) {
            var grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(group);
            save(grant, resource, id, permissions);
        }
    }

    private void save(Authorization authorization, Resource resource, String id, Permission... permissions) {
        authorization.setResource(resource);
        authorization.setResourceId(id);
        authorization.setPermissions(permissions);
        authorizations.saveAuthorization(authorization);
    }
}
