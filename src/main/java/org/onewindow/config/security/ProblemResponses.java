package org.onewindow.config.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** 401 and 403 of the API as problem details, in the caller's language. */
@Component
class ProblemResponses implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final MessageSource messages;
    private final LocaleResolver locales;
    private final ObjectMapper json;

    ProblemResponses(MessageSource messages, LocaleResolver locales, ObjectMapper json) {
        this.messages = messages;
        this.locales = locales;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        boolean token = String.valueOf(request.getHeader("Authorization")).startsWith("Bearer ");
        response.setHeader("WWW-Authenticate", token ? "Bearer" : "Basic realm=\"One Window\", charset=\"UTF-8\"");
        var code = ProviderRefusals.code(cause);
        answer(
                request,
                response,
                HttpStatus.UNAUTHORIZED,
                code.equals(ProviderRefusals.OTHER) ? "not-logged-in" : code);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        answer(request, response, HttpStatus.FORBIDDEN, "forbidden");
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        var problem = ProblemDetail.forStatus(status);
        problem.setTitle(messages.getMessage("problem." + code, null, locales.resolveLocale(request)));
        problem.setProperty("code", code);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), problem);
    }
}
