package vn.luytre.reporting.web.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.Unit;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.PeriodKey;

/**
 * The catalogue as a unit sees it.
 *
 * @param unit for which it is looked at
 * @param province the province that decides for the unit; null where there is none
 * @param decides whether who looks decides for the province
 */
public record CataloguePage(
        Unit unit, @Nullable Unit province, boolean decides, List<FigureForm> forms, List<Group> groups) {
    /** «B: Tuyên truyền», with those of its lines that were looked for. */
    public record Group(String code, String name, List<Row> rows) {}

    /**
     * An indicator in a form.
     *
     * @param running the period that runs
     * @param used whether it is asked for in it
     * @param since from when that was decided; null where nobody did
     * @param planned what will hold from later periods on
     */
    public record Row(
            FigureForm form,
            Line line,
            PeriodKey running,
            boolean used,
            @Nullable PeriodKey since,
            Map<PeriodKey, Boolean> planned) {
        public boolean isOwn() {
            return line.indicator().owner() != null;
        }
    }

    public String address(Row row) {
        return address() + "/lines/" + row.form().code() + "/" + row.line().position();
    }

    public String address(FigureForm form) {
        return address() + "/forms/" + form.code();
    }

    public String address() {
        return "/figures/indicators/" + unit.id();
    }

    public int count() {
        return groups.stream().mapToInt(group -> group.rows().size()).sum();
    }
}
