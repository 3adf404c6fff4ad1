package org.onewindow.config;

import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.core.env.Environment;

/** A provider for single sign-on is named whole or not at all. */
final class ProviderSettings {

    private ProviderSettings() {}

    /** @throws StartRefused when nobody could ever log in this way */
    static void check(Environment environment) {
        var issuer = environment.getProperty("onewindow.oidc.issuer", "");
        if (issuer.isEmpty()) {
            return;
        }
        if (!isAddress(issuer)) {
            throw refused(
                    "ONEWINDOW_OIDC_ISSUER 不是网址。 ONEWINDOW_OIDC_ISSUER is not an address that begins with https:// or http://.");
        }
        if (environment.getProperty("onewindow.oidc.client-secret", "").isEmpty()) {
            throw refused(
                    "指定了统一身份认证，但缺少 ONEWINDOW_OIDC_CLIENT_SECRET。 Single sign-on needs ONEWINDOW_OIDC_CLIENT_SECRET.");
        }
    }

    private static StartRefused refused(String reason) {
        return new StartRefused(
                reason,
                "请补正，或去掉 ONEWINDOW_OIDC_ISSUER。 Set it right, or leave out ONEWINDOW_OIDC_ISSUER; see docs/operation.md.");
    }

    private static boolean isAddress(String issuer) {
        try {
            var uri = new URI(issuer);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
