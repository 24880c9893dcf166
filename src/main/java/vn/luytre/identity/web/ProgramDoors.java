package vn.luytre.identity.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import vn.luytre.identity.Actors;
import vn.luytre.identity.Tokens;

/**
 * The doors for programs, below {@code /api}: by token only, without a session and so without the secret of forms. Rights are
 * those of the screens.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ProgramDoors {
    @Bean
    @Order(1)
    SecurityFilterChain forPrograms(
            HttpSecurity http,
            RouteRights rights,
            ProgramRefusals refusals,
            Tokens tokens,
            Actors actors,
            ProgramPace pace) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().access(rights))
                .securityContext(
                        context -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(
                        faults -> faults.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(headers -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterBefore(new Bearers(tokens, actors, pace, refusals), AuthorizationFilter.class)
                .build();
    }
}
