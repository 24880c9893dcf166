package vn.luytre.organization;

import java.util.Collection;

/** A condition of SQL: that a column holds one of some units. */
public final class UnitCondition {
    /** To plan a search for each of more units takes longer than to search. */
    private static final int FEW = 300;

    private UnitCondition() {}

    /**
     * Few units are found by an index of the column; each row is looked up among many.
     *
     * @param parameter whose value is {@link UnitId#values}
     */
    public static String among(String column, String parameter, Collection<UnitId> units) {
        return isFew(units)
                ? column + " = any (:" + parameter + ")"
                : "(" + column + " in (select unnest(cast(:" + parameter + " as bigint[])))) is true";
    }

    /** Whether what is theirs is found by an index. */
    public static boolean isFew(Collection<UnitId> units) {
        return units.size() <= FEW;
    }
}
