package vn.luytre.reporting.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.identity.Author;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.FormId;
import vn.luytre.reporting.IndicatorId;
import vn.luytre.reporting.PeriodKey;

/** What was changed in the catalogue, in the database. */
@Repository
class CatalogueChangeStore {
    private final JdbcClient jdbc;

    CatalogueChangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UnitId owner, CatalogueChange change, Author by, OffsetDateTime now) {
        jdbc.sql("""
                insert into reporting.catalogue_change (owner, kind, form, indicator, period, before, after, at, account, by_name)
                values (:owner, :kind, :form, :indicator, :period, :before, :after, :at, :account, :name)
                """)
                .param("owner", owner.value())
                .param("kind", change.kind().name())
                .param("form", change.form() == null ? null : change.form().value())
                .param(
                        "indicator",
                        change.indicator() == null ? null : change.indicator().value())
                .param(
                        "period",
                        change.period() == null ? null : change.period().value())
                .param("before", change.before())
                .param("after", change.after())
                .param("at", now)
                .param("account", by.account().value())
                .param("name", by.name())
                .update();
    }

    /** The last first. */
    List<CatalogueChange> of(UnitId owner) {
        return jdbc.sql("select * from reporting.catalogue_change where owner = :owner order by id desc")
                .param("owner", owner.value())
                .query((row, _) -> change(row))
                .list();
    }

    private static CatalogueChange change(ResultSet row) throws SQLException {
        var form = number(row, "form");
        var indicator = number(row, "indicator");
        var period = number(row, "period");
        return new CatalogueChange(
                CatalogueChange.Kind.valueOf(row.getString("kind")),
                form == null ? null : new FormId(form),
                indicator == null ? null : new IndicatorId(indicator),
                period == null ? null : new PeriodKey(period),
                row.getString("before"),
                row.getString("after"),
                row.getObject("at", OffsetDateTime.class),
                row.getString("by_name"));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
