package vn.luytre.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
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
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import vn.luytre.identity.Access;
import vn.luytre.identity.Right;
import vn.luytre.organization.Office;
import vn.luytre.organization.UnitId;

/** Lets a request through to its handler where the entrance is open to who asks. */
@Component
@ConditionalOnWebApplication
class RouteRights implements AuthorizationManager<RequestAuthorizationContext> {
    private final Routes routes;
    private final Access access;
    private final Office office;
    private final MetricsDoor metrics;

    RouteRights(Routes routes, Access access, Office office, MetricsDoor metrics) {
        this.routes = routes;
        this.access = access;
        this.office = office;
        this.metrics = metrics;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        return new AuthorizationDecision(mayPass(context.getRequest()));
    }

    private boolean mayPass(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (path.startsWith("/static/") || path.startsWith("/actuator/health")) return true;
        if (path.startsWith("/actuator")) return metrics.isOpenTo(request);
        var handler = handler(request);
        return handler == null
                || routes.entrance(handler)
                        .map(entrance -> isOpen(entrance, request))
                        .orElse(false);
    }

    private boolean isOpen(Routes.Entrance entrance, HttpServletRequest request) {
        return switch (entrance) {
            case Routes.Entrance.Everybody _ -> true;
            case Routes.Entrance.With with -> access.may(with.right());
            case Routes.Entrance.InOffice in -> isOpenInOffice(in.right());
            case Routes.Entrance.InUnit in ->
                unit(request, in.variable())
                        .filter(unit -> access.may(in.right(), unit))
                        .isPresent();
        };
    }

    private boolean isOpenInOffice(Right right) {
        return access.may(right) && access.may(right, office.province().orElse(null));
    }

    /** The variables of the address were found together with the handler. */
    private static Optional<UnitId> unit(HttpServletRequest request, String variable) {
        if (!(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables)
                || !(variables.get(variable) instanceof String id)
                || !id.matches("\\d{1,18}")) return Optional.empty();
        return Optional.of(new UnitId(Long.parseLong(id)));
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
}
