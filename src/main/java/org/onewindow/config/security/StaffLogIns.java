package org.onewindow.config.security;

import org.onewindow.office.Identity;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Staff of the directory with their {@code role@office} groups as authorities. */
@Component
class StaffLogIns implements UserDetailsService {

    private final Identity identity;

    StaffLogIns(Identity identity) {
        this.identity = identity;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        var logIn = identity.logIn(username).orElseThrow(() -> new UsernameNotFoundException("No such log-in"));
        return User.withUsername(logIn.id())
                .password(logIn.passwordHash())
                .authorities(AuthorityUtils.createAuthorityList(identity.groupsOf(logIn.id())))
                .disabled(!logIn.active())
                .build();
    }
}
