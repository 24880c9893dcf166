package vn.luytre.reporting.web.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.luytre.reporting.pivot.Span;
import vn.luytre.reporting.report.ReportKind;
import vn.luytre.reporting.report.ReportTime;
import vn.luytre.web.Refused;

/**
 * What report somebody asks for.
 *
 * @param span «Y202601»
 * @param from the first of several, the last of which is the other; empty for only one
 * @param forms codes of those whose figures are told; none for those of the kind
 */
record NewReportForm(
        @NotNull Long unit,
        @NotBlank String kind,
        @NotBlank String span,
        @Nullable String from,
        @Nullable @Size(max = 300) String theme,
        @Nullable List<String> forms) {
    /** From the first to the last, where somebody chose two. */
    ReportTime time(ReportKind kind) {
        return asked().filter(kind::isOf).orElseThrow(() -> new Refused("report.refused.span"));
    }

    private Optional<ReportTime> asked() {
        if (from == null || from.isBlank()) return ReportTime.read(span);
        var time = Span.read(from).flatMap(first -> Span.read(span).flatMap(last -> ReportTime.of(first, last)));
        if (time.isEmpty()) throw new Refused("report.refused.from", ReportTime.LONGEST);
        return time;
    }

    String theme(ReportKind kind) {
        var theme = kind.themed() ? Objects.requireNonNullElse(this.theme, "").strip() : "";
        if (kind.themed() && theme.isEmpty()) throw new Refused("report.refused.theme");
        return theme;
    }

    List<String> chosen() {
        return Objects.requireNonNullElse(forms, List.of());
    }
}
