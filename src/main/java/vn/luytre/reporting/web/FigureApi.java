package vn.luytre.reporting.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.FigureImport;
import vn.luytre.reporting.ImportRow.Fault;
import vn.luytre.reporting.PeriodReading;
import vn.luytre.reporting.entry.Entering;
import vn.luytre.reporting.submission.SheetState;
import vn.luytre.reporting.submission.Submissions;
import vn.luytre.reporting.total.Numbers;
import vn.luytre.web.NotFound;

/** Figures for other programs: many at once as CSV, and those of one unit to read. */
@RestController
@RequestMapping("/api/v1/figures")
class FigureApi {
    private static final MediaType CSV = new MediaType("text", "csv");

    private final FigureDesk desk;
    private final Catalogue catalogue;
    private final FigureImport imports;
    private final Entering entering;
    private final Submissions submissions;
    private final MessageSource messages;

    FigureApi(
            FigureDesk desk,
            Catalogue catalogue,
            FigureImport imports,
            Entering entering,
            Submissions submissions,
            MessageSource messages) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.imports = imports;
        this.entering = entering;
        this.submissions = submissions;
        this.messages = messages;
    }

    /** A row that was not taken. */
    record FaultJson(long line, int column, String text, String sentence) {}

    /**
     * What came of a file.
     *
     * @param faults the first thousand of them
     */
    record OutcomeJson(long taken, long refused, List<FaultJson> faults) {}

    /** A line: a number, or that it does not apply, or neither. */
    record FigureJson(String indicator, @Nullable BigDecimal number, boolean exempt) {}

    /** The figures of a unit. */
    record SheetJson(
            String form,
            String period,
            long unit,
            SheetState state,
            int version,
            LocalDate due,
            @Nullable LocalDate firstSubmittedOn,
            List<FigureJson> figures) {}

    @PostMapping(path = "/{form}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Needs(Right.IMPORT_FIGURES)
    OutcomeJson take(
            @PathVariable String form,
            @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable MediaType type,
            InputStream csv,
            Locale locale)
            throws IOException {
        // By hand: who may not come in learns that first.
        if (type == null || !CSV.includes(type)) throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        var known = catalogue.form(form).orElseThrow(NotFound::new);
        try (var reader = new InputStreamReader(csv, StandardCharsets.UTF_8)) {
            var outcome = imports.read(known, reader);
            return new OutcomeJson(
                    outcome.taken(),
                    outcome.refused(),
                    outcome.faults().stream().map(fault -> json(fault, locale)).toList());
        }
    }

    private FaultJson json(Fault fault, Locale locale) {
        var sentence = messages.getMessage(fault.messageKey(), new Object[] {fault.text()}, locale);
        return new FaultJson(fault.line(), fault.column(), fault.text(), sentence);
    }

    @GetMapping("/{form}/{period}/{id:\\d+}")
    @Needs(Right.VIEW)
    SheetJson sheet(@PathVariable String form, @PathVariable String period, @PathVariable long id) {
        var sheet = desk.sheet(Right.VIEW, form, period, id);
        var standing = submissions.standing(sheet.place());
        var numbers = entering.kept(sheet.place()).numbers();
        return new SheetJson(
                sheet.form().code(),
                PeriodReading.write(sheet.period(), sheet.form().frequency()),
                sheet.unit().id().value(),
                standing.state(),
                standing.version(),
                sheet.form().due(sheet.period(), sheet.unit().kind().level()),
                standing.firstSubmittedOn(),
                FileScreen.entered(sheet.form())
                        .map(line -> json(line, numbers))
                        .toList());
    }

    private static FigureJson json(Line line, Numbers numbers) {
        int at = line.position();
        var number = numbers.has(at)
                ? BigDecimal.valueOf(numbers.number(at), line.indicator().decimals())
                : null;
        return new FigureJson(line.indicator().code(), number, numbers.isExempt(at));
    }
}
