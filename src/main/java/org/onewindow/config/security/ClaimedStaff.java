package org.onewindow.config.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onewindow.office.StaffRegister;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.stereotype.Component;

/**
 * Makes a member of staff of a provider's claims. What the provider says is written to the directory, so that tasks,
 * groups and offices are the same whichever way somebody logs in.
 */
@Component
class ClaimedStaff {

    /** Family name and given name of the Han; longer names, of other peoples, are ordered otherwise. */
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{2,4}");

    private final Oidc oidc;
    private final StaffRegister register;

    ClaimedStaff(Oidc oidc, StaffRegister register) {
        this.oidc = oidc;
        this.register = register;
    }

    /**
     * @return the {@code role@office} groups
     * @throws OAuth2AuthenticationException with a code that the log-in page and the API have a sentence for
     */
    List<GrantedAuthority> admit(Map<String, Object> claims) {
        var id = String.valueOf(claims.getOrDefault(oidc.nameClaim(), ""));
        if (!StaffRegister.isLogInName(id)) {
            throw refused("no-log-in-name");
        }
        var groups = register.known(groups(claims.get(oidc.groupsClaim())));
        if (groups.isEmpty()) {
            throw refused("no-office");
        }
        if (!register.enter(id, name(claims, id), groups)) {
            throw refused("inactive");
        }
        return AuthorityUtils.createAuthorityList(groups);
    }

    /** Providers put the given name first, which no Chinese name is written like. */
    private static String name(Map<String, Object> claims, String otherwise) {
        var written = claims.get("family_name") + "" + claims.get("given_name");
        return CHINESE.matcher(written).matches() ? written : String.valueOf(claims.getOrDefault("name", otherwise));
    }

    private static Set<String> groups(@Nullable Object claim) {
        var values = claim instanceof Collection<?> many ? many : claim == null ? List.of() : List.of(claim);
        return values.stream()
                .map(value -> String.valueOf(value).replaceFirst("^/", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static OAuth2AuthenticationException refused(String code) {
        return new OAuth2AuthenticationException(new OAuth2Error(code));
    }
}
