package org.onewindow.config.security;

import jakarta.servlet.FilterConfig;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.onewindow.office.Identity;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts {@link WebappLogIn} in front of the webapps, behind Spring Security. */
@Configuration(proxyBeanMethods = false)
class WebappLogInFilter {

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappLogIn(Identity identity) {
        var registration = new FilterRegistrationBean<ContainerBasedAuthenticationFilter>(new WithProvider(identity));
        registration.setName("webapp-log-in");
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        registration.addInitParameter("authentication-provider", WebappLogIn.class.getName());
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        return registration;
    }

    /** The filter makes its provider by class name; ours needs the directory. */
    private static final class WithProvider extends ContainerBasedAuthenticationFilter {

        WithProvider(Identity identity) {
            this.authenticationProvider = new WebappLogIn(identity);
        }

        @Override
        public void init(FilterConfig config) {}
    }
}
