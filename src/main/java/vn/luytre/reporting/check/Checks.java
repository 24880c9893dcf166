package vn.luytre.reporting.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.organization.UnitLevel;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.total.Numbers;
import vn.luytre.reporting.total.Place;
import vn.luytre.reporting.total.SheetStore;
import vn.luytre.reporting.total.SheetStore.Kept;
import vn.luytre.reporting.total.Tree;
import vn.luytre.reporting.total.Trees;

/** Looks at the figures of a unit with all checks, beside what it said before and what others said. */
@Service
public class Checks {
    private static final int PERIODS = 6;
    private static final int MOST_TIMES = 2;

    private final SheetStore sheets;
    private final Trees trees;
    private final List<Check> checks = CheckPack.load();

    Checks(SheetStore sheets, Trees trees) {
        this.sheets = sheets;
        this.trees = trees;
    }

    /** What speaks against figures, as they are kept. */
    @Transactional(readOnly = true)
    public List<Finding> of(FigureForm form, Place place) {
        var day = form.lastDay(place.period());
        var now = sheets.find(place).numbers();
        return Checking.find(checks, new Known(form, day, now, before(form, place), peers(form, place)));
    }

    private List<Numbers> before(FigureForm form, Place place) {
        var before = new ArrayList<Numbers>();
        PeriodKey period = form.before(place.period());
        for (int back = 0; back < PERIODS; back++) {
            before.add(
                    sheets.find(new Place(place.form(), period, place.unit())).numbers());
            period = form.before(period);
        }
        return before;
    }

    private Collection<Numbers> peers(FigureForm form, Place place) {
        var last = form.before(place.period());
        Map<UnitId, Kept> kept = sheets.ofUnits(form.id(), last, besides(form, place, trees.current()));
        return kept.values().stream().map(Kept::numbers).toList();
    }

    /** Units of its kind beside it with at least half and at most twice as many residential areas. */
    private static List<UnitId> besides(FigureForm form, Place place, Tree tree) {
        var day = form.lastDay(place.period());
        var kind = tree.kind(place.unit(), day);
        int size = size(tree, place.unit(), day);
        return tree.parent(place.unit(), day).stream()
                .flatMap(parent -> tree.children(parent, day).stream())
                .filter(unit ->
                        !unit.equals(place.unit()) && tree.kind(unit, day).equals(kind))
                .filter(unit -> isLike(size, size(tree, unit, day)))
                .toList();
    }

    private static int size(Tree tree, UnitId unit, LocalDate day) {
        return tree.count(unit, UnitKind.of(UnitLevel.RESIDENTIAL), day);
    }

    private static boolean isLike(int size, int other) {
        return other <= MOST_TIMES * size && size <= MOST_TIMES * other;
    }
}
