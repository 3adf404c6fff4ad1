package org.onewindow.office;

import java.util.List;
import java.util.Optional;
import org.onewindow.shared.Forbidden;
import org.onewindow.workflow.Actor;
import org.onewindow.workflow.Actors;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Roles are read anew for every step: whoever lost one an hour ago does not act on an old session. */
@Service
class LoggedInActors implements Actors {

    private final Identity identity;

    LoggedInActors(Identity identity) {
        this.identity = identity;
    }

    @Override
    public Actor current() {
        var login = SecurityContextHolder.getContext().getAuthentication();
        if (login == null || !login.isAuthenticated() || login instanceof AnonymousAuthenticationToken) {
            throw new Forbidden("not-logged-in");
        }
        return byId(login.getName());
    }

    @Override
    public Actor byId(String id) {
        return new Actor(id, identity.groupsOf(id), identity.officesOf(id));
    }

    @Override
    public List<String> inGroup(String group) {
        return identity.members(group);
    }

    @Override
    public Optional<String> substituteOf(String id) {
        return identity.substituteOf(id);
    }
}
