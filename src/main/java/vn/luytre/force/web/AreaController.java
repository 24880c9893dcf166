package vn.luytre.force.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.luytre.force.Teams;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.identity.Sight;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitLevel;
import vn.luytre.sheet.SheetWriter;
import vn.luytre.web.Attachment;
import vn.luytre.web.Paging;
import vn.luytre.web.Rows;

/** Residential areas that no team covers. */
@Controller
@Needs(Right.VIEW)
class AreaController {
    private final ForceDesk desk;
    private final Teams teams;
    private final MessageSource messages;

    AreaController(ForceDesk desk, Teams teams, MessageSource messages) {
        this.desk = desk;
        this.teams = teams;
        this.messages = messages;
    }

    @GetMapping("/teams/areas")
    String areas(@RequestParam(required = false) @Nullable Long unit, Paging paging, Model page) {
        var sight = desk.sight(unit);
        var standing = desk.standing(sight);
        var covered = covered(sight, standing);
        var without = without(standing, covered);
        var shown = without.stream().skip(paging.offset()).limit(Paging.SIZE).toList();
        page.addAttribute(
                "areas",
                new AreasPage(
                        sight,
                        covered.size() + without.size(),
                        new Rows<>(shown, without.size(), paging),
                        desk.names(shown.stream()
                                .map(AreaController::parent)
                                .distinct()
                                .toList()),
                        desk.may(Right.RECORD, sight.unit().id())));
        page.addAttribute("today", desk.today());
        return "force/areas";
    }

    /** Those that a team at work covers; a whole province is asked without its numbers. */
    private Set<UnitId> covered(Sight sight, Set<UnitId> standing) {
        var covered = new HashSet<>(
                sight.reach().everywhere()
                        ? teams.covered()
                        : teams.covered(standing, null).keySet());
        covered.retainAll(standing);
        return covered;
    }

    /** The areas that no team covers. */
    private List<Unit> without(Set<UnitId> standing, Set<UnitId> covered) {
        var others = new HashSet<>(standing);
        others.removeAll(covered);
        return desk.those(others, UnitLevel.RESIDENTIAL);
    }

    private static UnitId parent(Unit area) {
        return Objects.requireNonNullElse(area.parent(), area.id());
    }

    @GetMapping("/teams/areas/export")
    void export(@RequestParam(required = false) @Nullable Long unit, Locale locale, HttpServletResponse response)
            throws IOException {
        var sight = desk.sight(unit);
        var standing = desk.standing(sight);
        var without = without(standing, covered(sight, standing));
        var names = desk.names(
                without.stream().map(AreaController::parent).distinct().toList());
        SheetWriter.xlsx(
                Attachment.xlsx(response, "dia-ban-chua-co-to"),
                messages.getMessage("force.areas", null, locale),
                List.of(
                        messages.getMessage("force.column.unit", null, locale),
                        messages.getMessage("force.column.area", null, locale)),
                without.stream()
                        .map(area -> Arrays.<@Nullable Object>asList(names.of(parent(area)), area.name()))
                        .iterator());
    }
}
