package vn.luytre.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.util.ServletRequestPathUtils;
import vn.luytre.identity.Access;

/** Lets a request through to its handler where the entrance is open to who asks. */
@Component
@ConditionalOnWebApplication
class RouteRights implements AuthorizationManager<RequestAuthorizationContext> {
    private final Routes routes;
    private final Access access;

    RouteRights(Routes routes, Access access) {
        this.routes = routes;
        this.access = access;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        return new AuthorizationDecision(mayPass(context.getRequest()));
    }

    private boolean mayPass(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (path.startsWith("/static/") || path.startsWith("/actuator/health")) return true;
        if (path.startsWith("/actuator")) return isFromThisMachine(request);
        var handler = handler(request);
        return handler == null || routes.entrance(handler).map(this::isOpen).orElse(false);
    }

    private boolean isOpen(Routes.Entrance entrance) {
        return switch (entrance) {
            case Routes.Entrance.Everybody _ -> true;
            case Routes.Entrance.With with -> access.may(with.right());
        };
    }

    /** None where there is no such page, or not for this way of asking: that is told further on. */
    private @Nullable HandlerMethod handler(HttpServletRequest request) {
        try {
            if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
                ServletRequestPathUtils.parseAndCache(request);
            }
            HandlerExecutionChain chain = routes.handlers().getHandler(request);
            return chain != null && chain.getHandler() instanceof HandlerMethod method ? method : null;
        } catch (Exception _) { // getHandler declares it; a request that fits no handler
            return null;
        }
    }

    /** Measurements tell much of an office; whoever gathers them does so beside the server. */
    private static boolean isFromThisMachine(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }
}
