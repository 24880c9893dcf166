package vn.luytre.reporting.web.movement;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.reporting.movement.Gap;
import vn.luytre.reporting.movement.Measure;

/** The page of leaders. */
@Controller
@RequestMapping("/movement")
class MovementController {
    private final MovementScreen screen;
    private final MovementExport export;

    MovementController(MovementScreen screen, MovementExport export) {
        this.screen = screen;
        this.export = export;
    }

    /**
     * What is looked at, as it stands in the address.
     *
     * @param of the unit whose communes are shown
     * @param show what the map is coloured by
     * @param topic of which topic the table has the numbers; null for the foremost of all topics
     * @param gap only places that lack this
     */
    record Asked(
            @Nullable Long of,
            @Nullable Integer year,
            @Nullable Measure show,
            Measure.@Nullable Topic topic,
            @Nullable Gap gap) {}

    @GetMapping
    @Needs(Right.VIEW)
    String page(Asked asked, Model page) {
        page.addAttribute("movement", screen.page(asked));
        return "reporting/movement";
    }

    @GetMapping("/export")
    @Needs(Right.VIEW)
    void export(Asked asked, Locale locale, HttpServletResponse response) throws IOException {
        export.write(screen.page(asked), locale, response);
    }
}
