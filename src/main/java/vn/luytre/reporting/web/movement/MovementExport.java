package vn.luytre.reporting.web.movement;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.luytre.reporting.movement.Measure;
import vn.luytre.reporting.movement.Standing;
import vn.luytre.sheet.SheetWriter;
import vn.luytre.web.Attachment;

/** The places with all of their numbers, as a table for spreadsheet programs. */
@Component
class MovementExport {
    private final MessageSource messages;

    MovementExport(MessageSource messages) {
        this.messages = messages;
    }

    void write(MovementPage page, Locale locale, HttpServletResponse response) throws IOException {
        var titles = new ArrayList<>(List.of(text("movement.place", locale)));
        for (var measure : Measure.values()) titles.add(text("movement.measure." + measure.name(), locale));
        titles.add(text("movement.gaps", locale));
        var rows = page.places().stream().map(place -> row(page, place, locale)).iterator();
        SheetWriter.xlsx(
                Attachment.xlsx(response, "phong-trao-" + page.year()), text("movement.nav", locale), titles, rows);
    }

    private List<@Nullable Object> row(MovementPage page, Standing place, Locale locale) {
        var row = new ArrayList<@Nullable Object>(List.of(page.name(place.unit())));
        for (var measure : Measure.values()) row.add(place.number(measure));
        row.add(place.gaps().stream()
                .map(gap -> text("movement.gap." + gap.name(), locale))
                .collect(Collectors.joining("; ")));
        return row;
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
