package vn.luytre.activity.offline;

import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.luytre.activity.ActivityKind;
import vn.luytre.activity.ActivityKinds;
import vn.luytre.activity.offline.OfflineCatalogue.Asked;
import vn.luytre.activity.offline.OfflineCatalogue.Kind;
import vn.luytre.activity.offline.OfflineCatalogue.Named;
import vn.luytre.activity.web.ActivityDesk;
import vn.luytre.identity.Access;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.web.Open;

/** The page that opens without a line, the worker that keeps it, and what it has to know. The page itself says nothing of anybody. */
@Controller
@RequestMapping("/activities/offline")
class OfflineController {
    private final ActivityDesk desk;
    private final ActivityKinds kinds;
    private final OfflineChoices choices;
    private final Access access;

    OfflineController(ActivityDesk desk, ActivityKinds kinds, OfflineChoices choices, Access access) {
        this.desk = desk;
        this.kinds = kinds;
        this.choices = choices;
        this.access = access;
    }

    @GetMapping
    @Needs(Right.RECORD)
    String page() {
        return "activity/offline";
    }

    /** Its scope is this page and no other. */
    @GetMapping("/worker.js")
    @Open
    ResponseEntity<Resource> worker() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "javascript"))
                .cacheControl(CacheControl.noCache())
                .header("Service-Worker-Allowed", "/activities/offline")
                .body(new ClassPathResource("static/activity-worker.js"));
    }

    @GetMapping("/catalogue")
    @Needs(Right.RECORD)
    @ResponseBody
    OfflineCatalogue catalogue(CsrfToken token) {
        var unit = desk.usualUnit();
        var account = access.current().account();
        return new OfflineCatalogue(
                account.id().value(),
                account.nameAndPost(),
                unit.value(),
                named(desk.recorders()),
                named(desk.places(unit)),
                kinds.byGroup(desk.today()).values().stream()
                        .flatMap(List::stream)
                        .map(OfflineController::kind)
                        .toList(),
                choices.now(),
                token.getHeaderName(),
                token.getToken());
    }

    private static List<Named> named(List<Unit> units) {
        return units.stream()
                .map(unit -> new Named(unit.id().value(), unit.name()))
                .toList();
    }

    private static Kind kind(ActivityKind kind) {
        var measures = kind.measures().stream()
                .map(one -> new Asked(
                        one.code(), one.name(), one.unit(), one.decimals(), one.required(), one.largest(), one.start()))
                .toList();
        return new Kind(kind.code(), kind.group().name(), kind.name(), measures);
    }
}
