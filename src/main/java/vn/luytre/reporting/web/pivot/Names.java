package vn.luytre.reporting.web.pivot;

import java.util.Map;
import java.util.Objects;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.total.Tree;
import vn.luytre.web.Words;

/**
 * What units are called.
 *
 * @param codes official codes of those that have one
 */
public record Names(Map<UnitId, String> names, Map<UnitId, String> codes) {
    /** The name, «Cả nước» for the country. */
    public String of(Words words, UnitId unit) {
        if (unit.equals(Tree.COUNTRY)) return words.of("pivot.country");
        return Objects.requireNonNullElse(names.get(unit), unit.toString());
    }

    /** The same with no more letters than there is room for. */
    public String shortly(Words words, UnitId unit, int most) {
        return shortened(of(words, unit), most);
    }

    /** A text with no more letters than there is room for. */
    public static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
