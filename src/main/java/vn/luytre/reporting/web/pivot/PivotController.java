package vn.luytre.reporting.web.pivot;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.web.Address;
import vn.luytre.web.Words;

/** Figures beside each other, and where a number comes from. */
@Controller
@Needs(Right.VIEW)
class PivotController {
    private final PivotScreen screen;
    private final WhyScreen why;
    private final PivotExport export;
    private final OverviewScreen overview;
    private final PictureFiles pictures;
    private final MessageSource messages;
    private final PivotDesk desk;

    PivotController(
            PivotScreen screen,
            WhyScreen why,
            PivotExport export,
            OverviewScreen overview,
            PictureFiles pictures,
            MessageSource messages,
            PivotDesk desk) {
        this.screen = screen;
        this.why = why;
        this.export = export;
        this.overview = overview;
        this.pictures = pictures;
        this.messages = messages;
        this.desk = desk;
    }

    @GetMapping("/figures/overview")
    String overview(
            @RequestParam(required = false) @Nullable Long of,
            @RequestParam(defaultValue = "") String span,
            Model page) {
        page.addAttribute("overview", overview.page(of, span));
        return "reporting/pivotOverview";
    }

    @GetMapping("/figures/pivot")
    String pivot(@ModelAttribute("asked") PivotForm asked, HttpServletRequest request, Locale locale, Model page) {
        if (asked.unit() != null) return named(asked.unit(), asked, request, locale);
        page.addAttribute("pivot", screen.page(asked));
        return "reporting/pivot";
    }

    @GetMapping({"/figures/pivot/so-lieu.xlsx", "/figures/pivot/so-lieu.csv"})
    void file(
            @ModelAttribute("asked") PivotForm asked,
            HttpServletRequest request,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        export.write(
                screen.page(asked), request.getRequestURI().endsWith(".csv"), new Words(messages, locale), response);
    }

    /** «/figures/pivot/bars.svg»: which picture, and as what. */
    @GetMapping({
        "/figures/pivot/bars.svg",
        "/figures/pivot/bars.png",
        "/figures/pivot/course.svg",
        "/figures/pivot/course.png",
        "/figures/pivot/map.svg",
        "/figures/pivot/map.png"
    })
    ResponseEntity<byte[]> picture(
            @ModelAttribute("asked") PivotForm asked, HttpServletRequest request, Locale locale) {
        var file = request.getRequestURI().substring("/figures/pivot/".length());
        var picture = file.substring(0, file.indexOf('.'));
        var page = screen.page(asked);
        var words = new Words(messages, locale);
        boolean isDrawn = file.endsWith(".svg");
        var bytes = isDrawn
                ? pictures.svg(page, picture, words).getBytes(StandardCharsets.UTF_8)
                : pictures.png(page, picture, words);
        return ResponseEntity.ok()
                .contentType(isDrawn ? new MediaType("image", "svg+xml") : MediaType.IMAGE_PNG)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=" + file)
                .body(bytes);
    }

    @GetMapping("/figures/why")
    String why(@ModelAttribute("asked") PivotForm asked, HttpServletRequest request, Locale locale, Model page) {
        if (asked.unit() != null) return named(asked.unit(), asked, request, locale);
        page.addAttribute("why", why.page(asked));
        return "reporting/pivotWhy";
    }

    /** The same question of the unit that was typed; the address names it by its number, which stays whatever it is called. */
    private String named(String typed, PivotForm asked, HttpServletRequest request, Locale locale) {
        var unit = desk.typed(typed, new Words(messages, locale), asked.of());
        var query = new ArrayList<Address.Parameter>();
        request.getParameterMap().forEach((name, values) -> {
            for (var value : values) query.add(new Address.Parameter(name, value));
        });
        var address = new Address(request.getRequestURI(), query).without("unit");
        if (asked.of() == null || asked.of() != unit.value()) address = address.without("u");
        return "redirect:" + address.with("of", unit);
    }
}
