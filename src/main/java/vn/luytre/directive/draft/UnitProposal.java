package vn.luytre.directive.draft;

import vn.luytre.reading.Confidence;

/**
 * A unit of today that may be meant by a name in a text.
 *
 * @param reason for the person who chooses: «huyện Cư Jút kết thúc ngày 30/6/2025; …»
 * @param confidence unsure where there are several candidates of which one is meant
 */
public record UnitProposal(long unit, String name, String reason, Confidence confidence) {
    static final String RULE = "unit.as-of-today";

    Item item(int id, int actor) {
        var read = new Item.Read(name, confidence, RULE);
        return new Item(id, actor, ItemKind.UNIT, Long.toString(unit), id, null, read, reason, null, false, false);
    }
}
