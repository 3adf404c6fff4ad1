package org.onewindow.config.security;

import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.util.function.SingletonSupplier;

/** The provider is asked about itself when somebody first needs it: that it is away does not keep us from starting. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Oidc.class)
class ProviderLogIn {

    @Bean
    ClientRegistrationRepository provider(Oidc oidc) {
        var registration = SingletonSupplier.of(() -> ClientRegistrations.fromIssuerLocation(oidc.issuer())
                .registrationId(Oidc.REGISTRATION)
                .clientId(oidc.clientId())
                .clientSecret(oidc.clientSecret())
                .scope("openid", "profile")
                .userNameAttributeName(oidc.nameClaim())
                .build());
        return id -> oidc.configured() && id.equals(Oidc.REGISTRATION) ? registration.obtain() : null;
    }

    @Bean
    JwtDecoder accessTokens(Oidc oidc) {
        return new SupplierJwtDecoder(() -> {
            var decoder = NimbusJwtDecoder.withIssuerLocation(oidc.issuer()).build();
            var meantForUs = new JwtClaimValidator<List<String>>(
                    JwtClaimNames.AUD, audience -> audience != null && audience.contains(oidc.clientId()));
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    JwtValidators.createDefaultWithIssuer(oidc.issuer()), meantForUs));
            return decoder;
        });
    }

    @Bean
    OAuth2UserService<OidcUserRequest, OidcUser> claimedUsers(ClaimedStaff staff, Oidc oidc) {
        var standard = new OidcUserService();
        return request -> {
            var user = standard.loadUser(request);
            return new DefaultOidcUser(
                    Set.copyOf(staff.admit(user.getClaims())), user.getIdToken(), user.getUserInfo(), oidc.nameClaim());
        };
    }

    @Bean
    Converter<Jwt, AbstractAuthenticationToken> claimedTokens(ClaimedStaff staff, Oidc oidc) {
        return token -> new JwtAuthenticationToken(
                token, staff.admit(token.getClaims()), token.getClaimAsString(oidc.nameClaim()));
    }
}
