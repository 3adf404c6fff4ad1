package org.onewindow.config.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Chinese unless English is asked for: by {@code ?lang=en}, kept in a cookie, else by Accept-Language. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration implements WebMvcConfigurer {

    private static final List<Locale> SPOKEN = List.of(Locale.SIMPLIFIED_CHINESE, Locale.CHINESE, Locale.ENGLISH);

    @Bean
    LocaleResolver localeResolver() {
        var header = new AcceptHeaderLocaleResolver();
        header.setSupportedLocales(SPOKEN);
        header.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        var cookie = new SpokenLocaleResolver();
        cookie.setCookiePath("/");
        cookie.setCookieMaxAge(Duration.ofDays(365));
        cookie.setCookieSameSite("Lax");
        cookie.setDefaultLocaleFunction(header::resolveLocale);
        return cookie;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var change = new LocaleChangeInterceptor();
        change.setParamName("lang");
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change);
    }

    /** A cookie with a language we do not speak counts as none. */
    private static final class SpokenLocaleResolver extends CookieLocaleResolver {

        SpokenLocaleResolver() {
            super("OW-LANG");
        }

        @Override
        public Locale resolveLocale(HttpServletRequest request) {
            var wanted = super.resolveLocale(request);
            return wanted.getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        }
    }
}
