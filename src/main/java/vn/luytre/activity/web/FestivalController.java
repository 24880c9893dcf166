package vn.luytre.activity.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.activity.special.FestivalPlace;
import vn.luytre.activity.special.Festivals;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** Where a festival is held: planned place by place, then who came and what was given. */
@Controller
@RequestMapping("/activities/{id:\\d+}/places")
@Needs(Right.RECORD)
class FestivalController {
    private static final int MOST = 100_000;

    private final ActivityDesk desk;
    private final ActivityScreen screen;
    private final Festivals festivals;

    FestivalController(ActivityDesk desk, ActivityScreen screen, Festivals festivals) {
        this.desk = desk;
        this.screen = screen;
        this.festivals = festivals;
    }

    /** A place as somebody types it. */
    record PlaceForm(
            @NotNull UUID key,
            @NotNull Long placeArea,
            @Nullable @Size(max = 200) String placeSpot,
            @NotNull LocalDate placeDay,
            @Nullable @Size(max = 5000) String placePlan,
            @Nullable @Min(0) @Max(MOST) Integer attendance,
            @Nullable @Min(0) @Max(MOST) Integer gifts,
            @Nullable @Min(0) @Max(2_000_000_000L) Long giftValue) {
        private FestivalPlace place() {
            return new FestivalPlace(
                    0,
                    new UnitId(placeArea),
                    DraftReading.text(placeSpot),
                    placeDay,
                    DraftReading.text(placePlan),
                    attendance,
                    gifts,
                    giftValue);
        }
    }

    @PostMapping
    String add(
            @PathVariable long id,
            @Valid @ModelAttribute("typed") @Nullable PlaceForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var activity = desk.written(id);
        var by = desk.author(activity.unit());
        if (typed == null
                || !Refused.none(errors, response, () -> {
                    var place = typed.place();
                    festivals.add(typed.key(), activity.id(), place, desk.name(place.area()), by);
                })) {
            page.addAttribute("page", screen.page(activity));
            page.addAttribute("failed", "place");
            return "activity/activity";
        }
        Said.next(redirect, "activity.said.place");
        return "redirect:/activities/" + id + "#places";
    }

    @PostMapping("/{number:\\d+}/remove")
    String remove(@PathVariable long id, @PathVariable long number, RedirectAttributes redirect) {
        var activity = desk.written(id);
        var place = festivals.of(activity.id()).stream()
                .filter(one -> one.id() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        festivals.remove(activity.id(), number, desk.name(place.area()), desk.author(activity.unit()));
        Said.next(redirect, "activity.said.place-removed");
        return "redirect:/activities/" + id + "#places";
    }

    @PostMapping("/totals")
    String totals(@PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        var activity = desk.written(id);
        festivals.takeTotals(activity, version, desk.author(activity.unit()));
        Said.next(redirect, "activity.said.totals");
        return "redirect:/activities/" + id;
    }
}
