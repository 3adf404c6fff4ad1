package org.onewindow.config.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the log-in page, which has a sentence for each reason. */
class ProviderRefusals implements AuthenticationFailureHandler {

    static final String OTHER = "provider";

    private static final Logger log = LoggerFactory.getLogger(ProviderRefusals.class);
    private static final Set<String> OURS = Set.of("no-log-in-name", "no-office", "inactive");

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        var code = code(cause);
        if (code.equals(OTHER)) {
            log.warn("Log-in by the provider failed", cause);
        }
        response.sendRedirect("/login?refused=" + code);
    }

    static String code(AuthenticationException cause) {
        var code = cause instanceof OAuth2AuthenticationException refused
                ? refused.getError().getErrorCode()
                : OTHER;
        return OURS.contains(code) ? code : OTHER;
    }
}
