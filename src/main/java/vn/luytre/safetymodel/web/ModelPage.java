package vn.luytre.safetymodel.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.luytre.evidence.Proof;
import vn.luytre.organization.UnitNames;
import vn.luytre.safetymodel.Counts;
import vn.luytre.safetymodel.Entry;
import vn.luytre.safetymodel.FileLine;
import vn.luytre.safetymodel.LifeDeed;
import vn.luytre.safetymodel.LifeEvent;
import vn.luytre.safetymodel.PaperRole;
import vn.luytre.safetymodel.SafetyModel;

/**
 * All that the page of a model shows.
 *
 * @param basis the directive that it stands on, where it is in the program
 * @param sites the first of its sites
 * @param deeds what the one who looks may do now
 * @param undoable the last deed, where the one who looks may undo it
 * @param records whether the one who looks may change the file
 */
public record ModelPage(
        SafetyModel model,
        String type,
        String field,
        String basis,
        Counts counts,
        List<SiteRow> sites,
        UnitNames units,
        List<FileLine.Post> posts,
        List<FileLine.Fund> funds,
        BigDecimal total,
        List<FileLine.Equipment> equipment,
        Map<PaperRole, List<Proof>> papers,
        List<Entry> history,
        List<LifeDeed> deeds,
        @Nullable LifeEvent undoable,
        boolean records) {
    /** Where it is. */
    public String address() {
        return "/models/" + model.id();
    }

    /** What its file lacks. */
    public List<FileGap> gaps() {
        return FileGap.of(this);
    }

    /** The name of a unit. */
    public String unit(long unit) {
        return units.of(unit);
    }
}
