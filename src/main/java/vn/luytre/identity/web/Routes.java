package vn.luytre.identity.web;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.web.Open;
import vn.luytre.web.Reserved;

/** All handlers of the server, and who may come to each. One that says nothing does not let the server start. */
@Component
@ConditionalOnWebApplication
class Routes implements SmartInitializingSingleton {
    /** Who may come: everybody, or those with a right. */
    sealed interface Entrance {
        /** For everybody. */
        record Everybody() implements Entrance {}

        /** For those with the right towards some unit; the front door asks towards which. */
        record With(Right right) implements Entrance {}

        /** For those with the right towards the unit that the address names. */
        record InUnit(Right right, String variable) implements Entrance {}

        /** For those with the right towards the whole office. */
        record InOffice(Right right) implements Entrance {}
    }

    private final ObjectProvider<RequestMappingHandlerMapping> handlers;
    private final Map<Method, Entrance> entrances = new HashMap<>();
    private final Map<String, Entrance> pages = new HashMap<>();

    Routes(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers) {
        this.handlers = handlers;
    }

    RequestMappingHandlerMapping handlers() {
        return handlers.getObject();
    }

    @Override
    public void afterSingletonsInstantiated() {
        handlers().getHandlerMethods().forEach((address, handler) -> {
            var entrance = asked(handler)
                    .orElseThrow(() -> new IllegalStateException(
                            "who may come to " + address + "? " + handler + " needs @Needs or @Open"));
            entrances.put(handler.getMethod(), entrance);
            if (isPage(address)) address.getDirectPaths().forEach(path -> pages.put(path, entrance));
        });
    }

    /** None for what is no page of ours. */
    Optional<Entrance> entrance(HandlerMethod handler) {
        return Optional.ofNullable(entrances.get(handler.getMethod()));
    }

    /** Who may open a page of the navigation. */
    Optional<Entrance> entrance(String address) {
        return Optional.ofNullable(pages.get(address));
    }

    private static boolean isPage(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private static Optional<Entrance> asked(HandlerMethod handler) {
        return asked(handler.getMethod()).or(() -> asked(handler.getBeanType()));
    }

    private static Optional<Entrance> asked(AnnotatedElement element) {
        if (AnnotatedElementUtils.hasAnnotation(element, Open.class)) return Optional.of(new Entrance.Everybody());
        var needs = AnnotatedElementUtils.findMergedAnnotation(element, Needs.class);
        if (needs != null) return Optional.of(new Entrance.With(needs.value()));
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(element, Reserved.class))
                .map(Routes::entrance);
    }

    private static Entrance entrance(Reserved reserved) {
        var right = Right.valueOf(reserved.value());
        if (right == Right.OWN_ACCOUNT) return new Entrance.With(right);
        return reserved.unit().isEmpty() ? new Entrance.InOffice(right) : new Entrance.InUnit(right, reserved.unit());
    }
}
