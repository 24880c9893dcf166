package vn.luytre.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.report.Content.AnnexTable;
import vn.luytre.reporting.report.ReportKind.AnnexKind;
import vn.luytre.reporting.report.ReportKind.AnnexPlan;

/** The tables behind a report; one without rows is left out. */
@Component
class AnnexMaking {
    private final ReportFigures figures;
    private final FigureTables tables;
    private final RecordTables records;

    AnnexMaking(ReportFigures figures, FigureTables tables, RecordTables records) {
        this.figures = figures;
        this.tables = tables;
        this.records = records;
    }

    List<AnnexTable> of(Report report) {
        var made = new ArrayList<AnnexTable>();
        for (var plan : report.kind().annexes()) {
            table(report, plan).ifPresent(made::add);
            if (isLastOfUnits(report.kind(), plan)) made.addAll(chosen(report));
        }
        return made;
    }

    private static boolean isLastOfUnits(ReportKind kind, AnnexPlan plan) {
        return plan.kind() == AnnexKind.UNITS
                && plan.equals(kind.annexes().stream()
                        .filter(one -> one.kind() == AnnexKind.UNITS)
                        .toList()
                        .getLast());
    }

    /** Forms that the writer chose, where the kind names those of each table. */
    private List<AnnexTable> chosen(Report report) {
        boolean isNamed = report.kind().annexes().stream()
                .filter(plan -> plan.kind() == AnnexKind.UNITS)
                .noneMatch(plan -> plan.forms().isEmpty());
        if (!isNamed) return List.of();
        return figures.forms(report).stream()
                .filter(report::isDrawn)
                .map(form -> tables.units(report, List.of(form), "Số liệu theo đơn vị: " + form.name()))
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private Optional<AnnexTable> table(Report report, AnnexPlan plan) {
        var forms = forms(report, plan);
        var title = Objects.requireNonNull(plan.title());
        var table = switch (plan.kind()) {
            case OWN -> tables.own(report, forms, title);
            case UNITS -> tables.units(report, forms, title);
            case LATE -> records.late(report, forms, title);
            case CORRECTIONS -> records.corrections(report, forms, title);
        };
        return Optional.of(table).filter(one -> !one.rows().isEmpty());
    }

    private List<FigureForm> forms(Report report, AnnexPlan plan) {
        return figures.forms(report).stream()
                .filter(form -> plan.forms().isEmpty() || plan.forms().contains(form.code()))
                .toList();
    }
}
