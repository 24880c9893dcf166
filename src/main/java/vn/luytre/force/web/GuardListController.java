package vn.luytre.force.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.luytre.force.guard.GuardCount;
import vn.luytre.force.guard.Guards;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.identity.Sight;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitLevel;
import vn.luytre.sheet.SheetWriter;
import vn.luytre.text.Folding;
import vn.luytre.web.Attachment;
import vn.luytre.web.Paging;
import vn.luytre.web.Rows;

/** Agencies, firms and schools with their guards. */
@Controller
@Needs(Right.VIEW)
class GuardListController {
    private static final List<String> TITLES = List.of("unit", "body", "guards", "as-of", "by");

    private final ForceDesk desk;
    private final Guards guards;
    private final MessageSource messages;

    GuardListController(ForceDesk desk, Guards guards, MessageSource messages) {
        this.desk = desk;
        this.guards = guards;
        this.messages = messages;
    }

    @GetMapping("/guards")
    String list(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(defaultValue = "") String find,
            Paging paging,
            Model page) {
        var sight = desk.sight(unit);
        var all = rows(sight, find);
        var shown = all.stream().skip(paging.offset()).limit(Paging.SIZE).toList();
        var counts = all.stream().flatMap(row -> Stream.ofNullable(row.count())).toList();
        page.addAttribute(
                "guards",
                new GuardsPage(
                        sight,
                        new Rows<>(shown, all.size(), paging),
                        counts.stream().mapToLong(GuardCount::guards).sum(),
                        counts.size(),
                        desk.may(Right.RECORD, sight.unit().id())));
        page.addAttribute("today", desk.today());
        return "force/guards";
    }

    private List<GuardRow> rows(Sight sight, String find) {
        var key = Folding.key(find).strip();
        var bodies = desk.those(desk.standing(sight), UnitLevel.BODY).stream()
                .filter(body -> Guards.GUARDED.contains(body.kind()))
                .filter(body -> Folding.key(body.name()).contains(key))
                .toList();
        var counts = sight.reach().everywhere()
                ? guards.last()
                : guards.last(bodies.stream().map(Unit::id).toList());
        var above = desk.names(bodies.stream()
                .flatMap(body -> Stream.ofNullable(body.parent()))
                .distinct()
                .toList());
        return bodies.stream()
                .map(body ->
                        new GuardRow(body, body.parent() == null ? "" : above.of(body.parent()), counts.get(body.id())))
                .toList();
    }

    @GetMapping("/guards/export")
    void export(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(defaultValue = "") String find,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        SheetWriter.xlsx(
                Attachment.xlsx(response, "bao-ve-co-quan"),
                text("force.guards", locale),
                TITLES.stream().map(key -> text("force.column." + key, locale)).toList(),
                rows(desk.sight(unit), find).stream()
                        .map(GuardListController::cells)
                        .iterator());
    }

    private static List<@Nullable Object> cells(GuardRow row) {
        var count = row.count();
        return Arrays.<@Nullable Object>asList(
                row.above(),
                row.body().name(),
                count == null ? null : count.guards(),
                count == null ? null : count.asOf(),
                count == null ? "" : count.byName());
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
