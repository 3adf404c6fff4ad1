package org.onewindow.config.security;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An OpenID provider beside the own log-in, below {@code onewindow.oidc.}; off as long as no issuer is named.
 *
 * @param issuer address that the provider's discovery document lies under
 * @param clientId our name at the provider; also what access tokens for the API must be meant for
 * @param nameClaim holds the log-in name of a member of staff
 * @param groupsClaim holds {@code role@office} groups; a leading slash is ignored
 */
@ConfigurationProperties("onewindow.oidc")
record Oidc(
        @DefaultValue("") String issuer,
        @DefaultValue("one-window") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("preferred_username") String nameClaim,
        @DefaultValue("groups") String groupsClaim) {

    static final String REGISTRATION = "provider";

    boolean configured() {
        return !issuer.isEmpty();
    }

    /** Where the browser is sent to log in and out. */
    String origin() {
        var uri = URI.create(issuer);
        return uri.getScheme() + "://" + uri.getAuthority();
    }

    @Override
    public String toString() {
        return "Oidc[" + issuer + "]";
    }
}
