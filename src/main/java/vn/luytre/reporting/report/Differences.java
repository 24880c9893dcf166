package vn.luytre.reporting.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.luytre.calendar.VietnamTime;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.correction.Correction;

/** «Khác với bản đã gửi»: figures that are not any more what a report told. */
@Service
public class Differences {
    private final ReportFigures figures;
    private final GrantedCorrections corrections;
    private final VersionStore versions;
    private final Catalogue catalogue;
    private final Clock clock;

    Differences(
            ReportFigures figures,
            GrantedCorrections corrections,
            VersionStore versions,
            Catalogue catalogue,
            Clock clock) {
        this.figures = figures;
        this.corrections = corrections;
        this.versions = versions;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * One figure.
     *
     * @param corrections that were granted since, each in its period of decision
     */
    public record Difference(FigureThen then, FigureThen now, List<Correction> corrections) {
        /** Whether it is the figure itself, not only that of the year before. */
        public boolean isOfNow() {
            return !then.value().equals(now.value());
        }
    }

    /** Of what was sent against what is known now. */
    public List<Difference> of(Report report, SentVersion sent) {
        var told = versions.content(sent).figures();
        var day = sent.at().atZoneSameInstant(VietnamTime.ZONE).toLocalDate();
        var found = new ArrayList<Difference>();
        for (var now : figures.now(told)) {
            told.stream()
                    .filter(then -> then.isSame(now) && !then.equals(now))
                    .findFirst()
                    .filter(then -> isAnother(then, now))
                    .ifPresent(then -> found.add(new Difference(then, now, corrections(report, now, day))));
        }
        return found;
    }

    static boolean isAnother(FigureThen then, FigureThen now) {
        return !then.value().equals(now.value()) || !then.before().equals(now.before());
    }

    private List<Correction> corrections(Report report, FigureThen figure, LocalDate day) {
        return catalogue
                .form(figure.form())
                .flatMap(form -> form.lines().stream()
                        .filter(line -> line.indicator().code().equals(figure.indicator()))
                        .findFirst()
                        .map(line -> corrections.since(report, form, line, day, LocalDate.now(clock))))
                .orElse(List.of());
    }
}
