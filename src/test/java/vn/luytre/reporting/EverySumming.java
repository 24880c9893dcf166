package vn.luytre.reporting;

import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import vn.luytre.calendar.PeriodKind;
import vn.luytre.organization.UnitKind;
import vn.luytre.reporting.CataloguePack.Group;
import vn.luytre.reporting.CataloguePack.Item;
import vn.luytre.reporting.CataloguePack.Pair;
import vn.luytre.reporting.CataloguePack.Sheet;

/** A monthly form with indicators that add up in every way; only townships fill it in, of which there are none any more. */
@TestComponent
public class EverySumming {
    private final CatalogueStart start;
    private final Catalogue catalogue;

    EverySumming(CatalogueStart start, Catalogue catalogue) {
        this.start = start;
        this.catalogue = catalogue;
    }

    public FigureForm form() {
        start.bring(new CataloguePack(List.of(new Group("X", "Mọi cách cộng", "")), items(), List.of(sheet())));
        return catalogue.form("moi-cach-cong").orElseThrow();
    }

    private static List<Item> items() {
        return List.of(
                item("X1", Summing.SUM, 0),
                item("X2", Summing.SUM, 2),
                item("X3", Summing.LAST, 0),
                item("X4", Summing.LAST, 0),
                item("X5", Summing.RATIO, 1, new Pair("X3", "X4")),
                item("X6", Summing.RATIO, 1, new Pair("X3", "X4"), new Pair("X1", "X4")),
                item("X7", Summing.MEAN, 1, new Pair("X7", "X1")),
                item("X8", Summing.NONE, 0));
    }

    private static Item item(String code, Summing summing, int decimals, Pair... pairs) {
        return new Item(
                code, "Chỉ tiêu " + code, "việc", summing, decimals, null, List.of(pairs), List.of(), false, false, "");
    }

    private static Sheet sheet() {
        return new Sheet(
                "moi-cach-cong",
                "Mọi cách cộng",
                "calendar-year",
                PeriodKind.MONTH,
                Set.of(UnitKind.TOWNSHIP),
                3,
                items().stream().map(Item::code).toList());
    }
}
