package org.onewindow.office;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onewindow.workflow.CaseScopes;
import org.onewindow.workflow.Directory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/** Shows staff and offices to the engine. */
@Service
class CountyDirectory implements Directory {

    private final Identity identity;
    private final Offices offices;
    private final MessageSource messages;

    CountyDirectory(Identity identity, Offices offices, MessageSource messages) {
        this.identity = identity;
        this.offices = offices;
        this.messages = messages;
    }

    @Override
    public List<Person> people() {
        Map<String, List<Identity.Membership>> groups =
                identity.memberships().stream().collect(Collectors.groupingBy(Identity.Membership::id));
        Map<String, List<Identity.Scope>> scopes =
                identity.scopes().stream().collect(Collectors.groupingBy(Identity.Scope::id));
        return identity.users().stream()
                .map(staff -> new Person(
                        staff.id(),
                        staff.name(),
                        groups.getOrDefault(staff.id(), List.of()).stream()
                                .map(Identity.Membership::groupName)
                                .collect(Collectors.toCollection(TreeSet::new)),
                        scopes.getOrDefault(staff.id(), List.of()).stream()
                                .map(Identity.Scope::office)
                                .collect(Collectors.toCollection(TreeSet::new))))
                .toList();
    }

    @Override
    public String officeName(String code) {
        var office = CaseScopes.office(code);
        return offices.find(office).map(Office::name).orElse(office);
    }

    @Override
    public String roleName(String role) {
        return Objects.requireNonNull(messages.getMessage("role." + role, null, role, LocaleContextHolder.getLocale()));
    }

    @Override
    public String countyOffice(String anyOffice, String suffix) {
        return offices.countyOffice(anyOffice, suffix).code();
    }
}
