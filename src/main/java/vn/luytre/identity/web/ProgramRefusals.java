package vn.luytre.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Tells programs that they may not come in, in the form in which they are told everything that goes wrong. */
@Component
@ConditionalOnWebApplication
class ProgramRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final HandlerExceptionResolver faults;

    ProgramRefusals(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver faults) {
        this.faults = faults;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody) {
        response.setHeader("WWW-Authenticate", "Bearer realm=\"luytre\"");
        tell(request, response, nobody);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied) {
        tell(request, response, denied);
    }

    void tell(HttpServletRequest request, HttpServletResponse response, Exception why) {
        faults.resolveException(request, response, null, why);
    }
}
