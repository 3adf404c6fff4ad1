package org.onewindow.config.security;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onewindow.workflow.Watchers;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Questions about {@code role@office} authorities that doors to whole applications ask. */
final class Roles {

    private static final Pattern GROUP = Pattern.compile("([a-z]+)@(.+)");

    private static final Pattern ADMIN = Pattern.compile("admin@.+");

    private static final Pattern AUDITOR = Pattern.compile("auditor@.+");

    private Roles() {}

    static AuthorizationManager<RequestAuthorizationContext> mayOpenCockpit() {
        return any(Watchers::includes);
    }

    static AuthorizationManager<RequestAuthorizationContext> administers() {
        return any(ADMIN.asMatchPredicate());
    }

    static AuthorizationManager<RequestAuthorizationContext> audits() {
        return any(AUDITOR.asMatchPredicate());
    }

    /** The groups among {@code authorities}. */
    static Set<String> groups(Collection<? extends GrantedAuthority> authorities) {
        return authorities.stream()
                .map(GrantedAuthority::getAuthority)
                .filter(GROUP.asMatchPredicate())
                .collect(Collectors.toSet());
    }

    private static AuthorizationManager<RequestAuthorizationContext> any(Predicate<String> fits) {
        return (login, context) -> new AuthorizationDecision(
                groups(login.get().getAuthorities()).stream().anyMatch(fits));
    }
}
