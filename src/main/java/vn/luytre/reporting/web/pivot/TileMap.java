package vn.luytre.reporting.web.pivot;

import java.util.List;
import vn.luytre.calendar.RulePack;

/** Where each province stands on the map of the country: {@code rules/reporting/tiles.yaml}. */
record TileMap(List<Place> provinces, List<Place> islands) {
    /**
     * A tile.
     *
     * @param code of the province; of islands that of the one to which they belong
     */
    record Place(String code, String name, int column, int row) {}

    static TileMap load() {
        var pack = RulePack.load("/rules/reporting/tiles.yaml");
        return new TileMap(
                pack.mappings("provinces").stream()
                        .map(one -> place(one, one.text("code")))
                        .toList(),
                pack.mappings("islands").stream()
                        .map(one -> place(one, one.text("province")))
                        .toList());
    }

    private static Place place(RulePack one, String code) {
        return new Place(code, one.text("name"), one.number("column"), one.number("row"));
    }
}
