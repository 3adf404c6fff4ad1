package org.onewindow.workflow;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

/** Places the gate behind log-in and before everything the webapps' API offers. */
@Configuration(proxyBeanMethods = false)
class WebappGateConfiguration {

    @Bean
    FilterRegistrationBean<WebappGate> webappGate(
            TaskDoor door,
            StartDoor starts,
            FailedJobs failedJobs,
            Actors actors,
            AllowList allowed,
            ProblemDetails problems,
            Forms forms,
            LocaleResolver locales,
            AsSystem asSystem,
            RepositoryService repository,
            RuntimeService runtime,
            ObjectMapper json) {
        var gate = new WebappGate(
                door,
                starts,
                failedJobs,
                actors,
                allowed,
                problems,
                forms,
                locales,
                asSystem,
                repository,
                runtime,
                json);
        var registration = new FilterRegistrationBean<>(gate);
        registration.addUrlPatterns("/camunda/api/*");
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 10);
        return registration;
    }

    @Bean
    FilterRegistrationBean<EnglishNames> englishNames(ObjectMapper json) {
        var registration = new FilterRegistrationBean<>(new EnglishNames(json));
        registration.addUrlPatterns("/camunda/api/*");
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 11);
        return registration;
    }
}
