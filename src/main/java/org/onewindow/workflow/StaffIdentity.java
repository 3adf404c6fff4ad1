package org.onewindow.workflow;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TenantEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;
import org.onewindow.workflow.Directory.Person;
import org.springframework.beans.factory.ObjectProvider;

/** Shows our staff, their {@code role@office} groups and offices to the engine. Nothing can be written here. */
final class StaffIdentity implements ReadOnlyIdentityProvider {

    private final Directory directory;

    private StaffIdentity(Directory directory) {
        this.directory = directory;
    }

    record Factory(ObjectProvider<Directory> directory) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return ReadOnlyIdentityProvider.class;
        }

        @Override
        public Session openSession() {
            return new StaffIdentity(directory.getObject());
        }
    }

    @Override
    public @Nullable User findUserById(String id) {
        return createUserQuery().userId(id).singleResult();
    }

    @Override
    public UserQuery createUserQuery() {
        return new Users();
    }

    @Override
    public UserQuery createUserQuery(CommandContext context) {
        return new Users();
    }

    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new BadUserRequestException("Not available: staff are not kept in the engine");
    }

    /** Log-in is Spring Security's; the webapps' own log-in form never succeeds. */
    @Override
    public boolean checkPassword(String id, String password) {
        return false;
    }

    @Override
    public @Nullable Group findGroupById(String id) {
        return createGroupQuery().groupId(id).singleResult();
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new Groups();
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext context) {
        return new Groups();
    }

    @Override
    public @Nullable Tenant findTenantById(String id) {
        return createTenantQuery().tenantId(id).singleResult();
    }

    @Override
    public TenantQuery createTenantQuery() {
        return new Tenants();
    }

    @Override
    public TenantQuery createTenantQuery(CommandContext context) {
        return new Tenants();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    private static <T> List<T> paged(Stream<T> found, @Nullable Page page) {
        return page == null
                ? found.toList()
                : found.skip(page.getFirstResult()).limit(page.getMaxResults()).toList();
    }

    private static boolean absentOrEqual(@Nullable String wanted, String actual) {
        return wanted == null || wanted.equals(actual);
    }

    private static boolean absentOrAmong(String @Nullable [] wanted, String actual) {
        return wanted == null || Arrays.asList(wanted).contains(actual);
    }

    private final class Users extends UserQueryImpl {

        private static final long serialVersionUID = 1L;

        private Stream<Person> matching() {
            return directory.people().stream()
                    .filter(person -> absentOrEqual(id, person.id()) && absentOrAmong(ids, person.id()))
                    .filter(person -> groupId == null || person.groups().contains(groupId))
                    .filter(person -> tenantId == null || person.offices().contains(tenantId))
                    .sorted(Comparator.comparing(Person::id));
        }

        @Override
        public long executeCount(CommandContext context) {
            return matching().count();
        }

        @Override
        public List<User> executeList(CommandContext context, @Nullable Page page) {
            return paged(matching().map(Users::user), page);
        }

        private static User user(Person person) {
            var user = new UserEntity(person.id());
            user.setFirstName(person.name());
            user.setLastName("");
            return user;
        }
    }

    private final class Groups extends GroupQueryImpl {

        private static final long serialVersionUID = 1L;

        private Stream<String> matching() {
            return directory.people().stream()
                    .filter(person -> userId == null || userId.equals(person.id()))
                    .flatMap(person -> person.groups().stream())
                    .distinct()
                    .filter(group -> absentOrEqual(id, group) && absentOrAmong(ids, group))
                    .sorted();
        }

        @Override
        public long executeCount(CommandContext context) {
            return matching().count();
        }

        @Override
        public List<Group> executeList(CommandContext context, @Nullable Page page) {
            return paged(matching().map(this::group), page);
        }

        private Group group(String id) {
            var at = id.indexOf('@');
            var group = new GroupEntity(id);
            group.setName(directory.officeName(id.substring(at + 1)) + " · " + directory.roleName(id.substring(0, at)));
            group.setType("WORKFLOW");
            return group;
        }
    }

    private final class Tenants extends TenantQueryImpl {

        private static final long serialVersionUID = 1L;

        private Stream<String> matching() {
            return directory.people().stream()
                    .filter(person -> userId == null || userId.equals(person.id()))
                    .filter(person -> groupId == null || person.groups().contains(groupId))
                    .flatMap(person -> person.offices().stream())
                    .distinct()
                    .filter(tenant -> absentOrEqual(id, tenant) && absentOrAmong(ids, tenant))
                    .sorted();
        }

        @Override
        public long executeCount(CommandContext context) {
            return matching().count();
        }

        @Override
        public List<Tenant> executeList(CommandContext context, @Nullable Page page) {
            return paged(matching().map(this::tenant), page);
        }

        private Tenant tenant(String id) {
            var tenant = new TenantEntity(id);
            tenant.setName(directory.officeName(id));
            return tenant;
        }
    }
}
