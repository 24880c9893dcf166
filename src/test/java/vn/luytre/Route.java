package vn.luytre;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.identity.Role;
import vn.luytre.web.Open;
import vn.luytre.web.Reserved;

/**
 * One way to ask for a handler.
 *
 * @param right that it needs; null where it is open to everybody
 * @param ofWholeOffice the right is needed towards the whole office, which nobody of a commune has
 */
record Route(HttpMethod method, String address, @Nullable Right right, boolean ofWholeOffice) {
    boolean isFor(Role role) {
        return right == null || right == Right.OWN_ACCOUNT || !ofWholeOffice && right.isGivenBy(role);
    }

    /** The address of this thing; what else it holds is made up, and of what can be chosen the first is taken. */
    String about(String id) {
        return filled(address.replaceAll("\\{id(:[^}]*)?}", id));
    }

    /** With ids of nothing. */
    String aboutNothing() {
        return filled(address.replaceAll("\\{id}", UUID.randomUUID().toString()));
    }

    private static String filled(String address) {
        return address.replaceAll("\\{\\w+:([\\w-]+)[|][^}]*}", "$1")
                .replaceAll("\\{key}", UUID.randomUUID().toString())
                .replaceAll("\\{\\w+(:[^}]*)?}", "987654321");
    }

    /** Every route of the server. */
    static List<Route> all(RequestMappingHandlerMapping handlers) {
        var routes = new ArrayList<Route>();
        handlers.getHandlerMethods().forEach((info, handler) -> {
            if (info.getPatternValues().contains("/error")) return; // answers for what failed, whoever asks
            of(info, handler).forEach(routes::add);
        });
        return routes;
    }

    private static Stream<Route> of(RequestMappingInfo info, HandlerMethod handler) {
        var methods = info.getMethodsCondition().getMethods();
        var asked = methods.isEmpty() ? Stream.of(RequestMethod.GET) : methods.stream();
        return asked.flatMap(method -> info.getPatternValues().stream()
                .map(address -> new Route(
                        method.asHttpMethod(),
                        address,
                        isOpen(handler) ? null : right(handler),
                        reserved(handler) != null)));
    }

    static boolean isOpen(HandlerMethod handler) {
        return AnnotatedElementUtils.hasAnnotation(handler.getMethod(), Open.class)
                || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), Open.class);
    }

    static @Nullable Right right(HandlerMethod handler) {
        var needs = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Needs.class);
        if (needs == null) needs = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Needs.class);
        if (needs != null) return needs.value();
        var reserved = reserved(handler);
        return reserved == null ? null : Right.valueOf(reserved.value());
    }

    private static @Nullable Reserved reserved(HandlerMethod handler) {
        var reserved = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Reserved.class);
        return reserved != null
                ? reserved
                : AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Reserved.class);
    }
}
