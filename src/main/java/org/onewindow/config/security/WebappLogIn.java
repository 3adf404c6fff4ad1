package org.onewindow.config.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.onewindow.office.Identity;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Whoever is logged in here is logged in to the webapps: name, groups {@code role@office}, and offices as tenants.
 */
class WebappLogIn extends ContainerBasedAuthenticationProvider {

    private final Identity identity;

    WebappLogIn(Identity identity) {
        this.identity = identity;
    }

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        var login = SecurityContextHolder.getContext().getAuthentication();
        if (login == null || !login.isAuthenticated() || login instanceof AnonymousAuthenticationToken) {
            return AuthenticationResult.unsuccessful();
        }
        var result = new AuthenticationResult(login.getName(), true);
        result.setGroups(List.copyOf(identity.groupsOf(login.getName())));
        result.setTenants(List.copyOf(identity.officesOf(login.getName())));
        return result;
    }
}
