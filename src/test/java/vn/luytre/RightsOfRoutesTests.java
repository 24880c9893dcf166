package vn.luytre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Needs;
import vn.luytre.identity.People;
import vn.luytre.identity.Right;
import vn.luytre.identity.Role;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.organization.UnitRelation;
import vn.luytre.web.Open;
import vn.luytre.web.Reserved;

/** Every route of the whole server: who comes in, who does not. A new route is in these tests by itself. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, People.Of.class})
class RightsOfRoutesTests {
    private static final int TOO_LATE = 400;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    private UnitId province;
    private UnitId commune;

    /** One way to ask for a handler. */
    private record Route(
            HttpMethod method, String address, @Nullable Right right, boolean ofWholeOffice) {
        private boolean isFor(Role role) {
            return right == null || right == Right.OWN_ACCOUNT || !ofWholeOffice && right.isGivenBy(role);
        }
    }

    @BeforeEach
    void units() {
        province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", province);
        people.somebody(commune); // the time before the first account is over
    }

    @Test
    void everyRouteSaysWhoMayCome() {
        assertThat(handlers.getHandlerMethods())
                .allSatisfy((address, handler) -> assertThat(isOpen(handler) || right(handler) != null)
                        .as(address.toString())
                        .isTrue());
    }

    @Test
    void nobodyComesInWithoutSigningIn() {
        for (var route : routes()) {
            var answer = ask(route, null);
            if (route.right == null)
                assertThat(isRefused(answer)).as(route.toString()).isFalse();
            else assertThat(isRefused(answer)).as(route.toString()).isTrue();
        }
    }

    @Test
    void aRoleComesToTheRoutesOfItsRightsAndToNoOthers() {
        for (var role : Role.values()) {
            var account = people.with(role, commune);
            for (var route : routes()) {
                var answer = ask(route, account);
                assertThat(isRefused(answer))
                        .as(role + " " + route + " " + answer.getResponse().getStatus())
                        .isNotEqualTo(route.isFor(role));
            }
        }
    }

    @Test
    void whoHasNoRoleComesToTheOwnAccountOnly() {
        var account = people.somebody(commune);
        for (var route : routes()) {
            boolean isOwn = route.right == null || route.right == Right.OWN_ACCOUNT;
            assertThat(isRefused(ask(route, account))).as(route.toString()).isNotEqualTo(isOwn);
        }
    }

    /** Role × relation for each route about one account; only administrators of its unit or of one above come through. */
    @Test
    void anAccountIsSeenAndChangedByThoseWhoLookAfterItsUnit() {
        var around = around();
        var reached = List.of(UnitRelation.OWN, UnitRelation.BELOW);
        for (var role : Role.values()) {
            var account = people.with(role, commune);
            for (var relation : UnitRelation.values()) {
                var target = people.somebody(around.get(relation));
                for (var route : routes()) {
                    if (!route.address.startsWith("/accounts/{id}") || route.address.contains("{role}")) continue;
                    var about = new Route(
                            route.method, route.address.replace("{id}", target.toString()), route.right, false);
                    var status = ask(about, account).getResponse().getStatus();
                    boolean mayPass = role == Role.ADMINISTRATOR && reached.contains(relation);
                    assertThat(status < TOO_LATE || status == 422)
                            .as(role + " " + relation + " " + route + " " + status)
                            .isEqualTo(mayPass);
                }
            }
        }
    }

    private Map<UnitRelation, UnitId> around() {
        var around = new EnumMap<UnitRelation, UnitId>(UnitRelation.class);
        around.put(UnitRelation.OWN, commune);
        around.put(UnitRelation.ABOVE, province);
        around.put(UnitRelation.BELOW, people.unit(UnitKind.POLICE, "Công an xã Tre Ngà", commune));
        around.put(UnitRelation.BESIDE, people.unit(UnitKind.COMMUNE, "Xã Mai", province));
        around.put(UnitRelation.NONE, people.unit(UnitKind.PROVINCE, "Tỉnh Khác", null));
        return around;
    }

    private List<Route> routes() {
        var routes = new ArrayList<Route>();
        handlers.getHandlerMethods().forEach((info, handler) -> {
            if (info.getPatternValues().contains("/error")) return; // answers for what failed, whoever asks
            routes(info, handler).forEach(routes::add);
        });
        return routes;
    }

    private static Stream<Route> routes(RequestMappingInfo info, HandlerMethod handler) {
        var methods = info.getMethodsCondition().getMethods();
        var asked = methods.isEmpty() ? Stream.of(RequestMethod.GET) : methods.stream();
        return asked.flatMap(method -> info.getPatternValues().stream()
                .map(address -> new Route(
                        method.asHttpMethod(),
                        address,
                        isOpen(handler) ? null : right(handler),
                        reserved(handler) != null)));
    }

    private static boolean isOpen(HandlerMethod handler) {
        return AnnotatedElementUtils.hasAnnotation(handler.getMethod(), Open.class)
                || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), Open.class);
    }

    private static @Nullable Right right(HandlerMethod handler) {
        var needs = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Needs.class);
        if (needs == null) needs = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Needs.class);
        if (needs != null) return needs.value();
        var reserved = reserved(handler);
        return reserved == null ? null : Right.valueOf(reserved.value());
    }

    /** Towards the whole office, or towards a unit that is not there: nobody of a commune has that. */
    private static @Nullable Reserved reserved(HandlerMethod handler) {
        var reserved = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Reserved.class);
        return reserved != null
                ? reserved
                : AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Reserved.class);
    }

    /** With ids of nothing: who may come finds nothing there, who may not does not even learn that. */
    private MvcTestResult ask(Route route, @Nullable AccountId account) {
        var address = route.address
                .replaceAll("\\{\\w+:([\\w-]+)[|][^}]*}", "$1")
                .replaceAll("\\{id}|\\{key}", UUID.randomUUID().toString())
                .replaceAll("\\{\\w+(:[^}]*)?}", "987654321");
        var request = browser.method(route.method).uri(address).with(SecurityMockMvcRequestPostProcessors.csrf());
        return (account == null ? request : request.with(people.as(account))).exchange();
    }

    private static boolean isRefused(MvcTestResult answer) {
        var response = answer.getResponse();
        // At the entrance: no handler was reached. What one denies towards a unit is for the tests of its module.
        return answer.getMvcResult().getHandler() == null
                && (response.getStatus() == 403
                        || response.getStatus() == 401
                        || isAtTheDoor(response.getHeader("Location")));
    }

    private static boolean isAtTheDoor(@Nullable String place) {
        return place != null && place.startsWith("/sign-in");
    }
}
