package vn.luytre.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.luytre.identity.Access;

/** Who has a password that somebody else knows changes it before anything else. */
@Component
@ConditionalOnWebApplication
class ChangeFirst implements HandlerInterceptor, WebMvcConfigurer {
    private final Access access;
    private final Routes routes;

    ChangeFirst(Access access, Routes routes) {
        this.access = access;
        this.routes = routes;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || isAllowed(method) || !mustChange(request)) return true;
        response.sendRedirect("/account/password");
        return false;
    }

    /** Who did not come in by the password does not know it and needs none. */
    private boolean mustChange(HttpServletRequest request) {
        if (AccountSessions.isVouchedFor(request)) return false;
        return access.actor().filter(actor -> actor.account().mustChange()).isPresent();
    }

    private boolean isAllowed(HandlerMethod handler) {
        return handler.getBeanType() == OwnPasswordController.class
                || routes.entrance(handler)
                        .filter(Routes.Entrance.Everybody.class::isInstance)
                        .isPresent();
    }
}
