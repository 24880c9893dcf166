package vn.luytre.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.luytre.organization.Committees;
import vn.luytre.organization.Office;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.sheet.SheetWriter;
import vn.luytre.web.Attachment;
import vn.luytre.web.NotFound;
import vn.luytre.web.Paging;
import vn.luytre.web.Reserved;

/** The list of units as of a day, and the page of each. */
@Controller
@Reserved(Reserved.SIGNED_IN)
class UnitController {
    private static final int EXPORTED = 20_000;

    private final Units units;
    private final UnitScreens screens;
    private final Office office;
    private final Committees committees;
    private final MessageSource messages;
    private final Clock clock;

    UnitController(
            Units units,
            UnitScreens screens,
            Office office,
            Committees committees,
            MessageSource messages,
            Clock clock) {
        this.units = units;
        this.screens = screens;
        this.office = office;
        this.committees = committees;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/units")
    String list(UnitFilter filter, Paging paging, Model page) {
        var province = office.province();
        if (province.isEmpty()) return "redirect:/units/setup";
        var day = day(filter.day());
        page.addAttribute("rows", screens.page(filter, province.get(), day, paging));
        page.addAttribute("filter", filter);
        page.addAttribute("day", day);
        page.addAttribute(
                "province", units.find(province.get(), day).map(Unit::name).orElse(""));
        return "organization/list";
    }

    private List<Unit> today(UnitId ended) {
        return units.successors(ended, LocalDate.now(clock)).units();
    }

    private LocalDate day(@Nullable LocalDate asked) {
        return asked == null ? LocalDate.now(clock) : asked;
    }

    @GetMapping("/units/export")
    void export(
            UnitFilter filter,
            Paging paging,
            @RequestParam(defaultValue = "xlsx") String format,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        boolean isCsv = format.equals("csv");
        var rows = screens.rows(filter, office.province().orElse(null), day(filter.day()), Paging.first(), EXPORTED);
        var titles = List.of("unit.code", "unit.name", "unit.kind", "unit.parent", "unit.last-day").stream()
                .map(key -> messages.getMessage(key, null, locale))
                .toList();
        var cells = rows.stream().map(row -> cells(row, locale)).iterator();
        if (isCsv) {
            SheetWriter.csv(Attachment.csv(response, "don-vi"), titles, cells);
        } else {
            var title = messages.getMessage("unit.list", null, locale);
            SheetWriter.xlsx(Attachment.xlsx(response, "don-vi"), title, titles, cells);
        }
    }

    private List<@Nullable Object> cells(UnitRow row, Locale locale) {
        return Arrays.<@Nullable Object>asList(
                row.code(),
                row.name(),
                messages.getMessage("unit-kind." + row.kind(), null, locale),
                row.parentName(),
                row.lastDay());
    }

    @GetMapping("/units/{id:\\d+}")
    String unit(@PathVariable long id, @RequestParam(required = false) @Nullable LocalDate day, Model page) {
        var unit = new UnitId(id);
        var asked = day(day);
        var existing = units.find(unit, asked);
        var shown = existing.or(() -> units.last(unit)).orElseThrow(NotFound::new);
        var on = existing.isPresent() ? asked : units.lastDay(shown);
        page.addAttribute("unit", shown);
        page.addAttribute("day", on);
        page.addAttribute("path", units.ancestors(unit, on));
        page.addAttribute("children", units.children(unit, on));
        page.addAttribute("lineage", units.lineage(unit));
        page.addAttribute("successors", shown.lastDay() == null ? List.<Unit>of() : today(unit));
        page.addAttribute("committees", committees.of(List.of(unit), on));
        return "organization/unit";
    }
}
