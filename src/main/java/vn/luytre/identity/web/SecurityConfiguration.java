package vn.luytre.identity.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;

/** The chain of filters that every request goes through. Nothing is let in but by {@link RouteRights}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableWebSecurity
class SecurityConfiguration {
    @Bean
    SecurityFilterChain doors(
            HttpSecurity http,
            RouteRights rights,
            AccountSessions sessions,
            Refusals refusals,
            SetupFirst setup,
            OtherServices others,
            ObjectProvider<ClientRegistrationRepository> services) {
        http.authorizeHttpRequests(requests -> requests.anyRequest().access(rights))
                .securityContext(context -> context.securityContextRepository(sessions))
                .exceptionHandling(
                        faults -> faults.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(headers -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterBefore(setup, CsrfFilter.class);
        if (services.getIfAvailable() != null) {
            http.oauth2Login(
                    login -> login.loginPage("/sign-in").successHandler(others).failureHandler(others));
        }
        return http.build();
    }

    /** Signing in is a page of ours; without this bean Boot would make a user with a password of its own. */
    @Bean
    AuthenticationManager nobody() {
        return authentication -> {
            throw new ProviderNotFoundException("sign in by the page");
        };
    }
}
