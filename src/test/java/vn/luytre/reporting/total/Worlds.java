package vn.luytre.reporting.total;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.luytre.organization.UnitChanges;
import vn.luytre.organization.Units;
import vn.luytre.reporting.FigureForm;

/** Begins worlds of made-up units and figures. */
@TestComponent
public class Worlds {
    private final Units units;
    private final UnitChanges changes;
    private final Writing writing;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    Worlds(Units units, UnitChanges changes, Writing writing, TransactionTemplate transaction, JdbcClient jdbc) {
        this.units = units;
        this.changes = changes;
        this.writing = writing;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** Takes away the figures of all worlds before. */
    void clear() {
        jdbc.sql("truncate reporting.sheet, reporting.total, reporting.change").update();
        jdbc.sql("delete from reporting.carrying where owner is not null").update();
    }

    RandomReporting random(long seed, FigureForm form) {
        return new RandomReporting(seed, units, changes, writing, transaction, form);
    }

    MovingFigures moving(FigureForm form) {
        return new MovingFigures(changes, writing, transaction, form);
    }
}
