package vn.luytre.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for, and in which order; an argument of a handler, filled from the address
 * ({@code ?page=2&sort=-name}).
 *
 * @param page from 1
 * @param sort a column of the list, with «-» before it for the other way round; empty for the order of the list itself
 */
public record Paging(@Nullable Integer page, @Nullable String sort) {
    /** Rows on a page. */
    public static final int SIZE = 50;

    private static final int LAST = 100_000;

    public Paging {
        page = page == null ? 1 : Math.clamp(page, 1, LAST);
        sort = sort == null ? "" : sort;
    }

    /** The first page in the order of the list itself. */
    public static Paging first() {
        return new Paging(1, "");
    }

    /** Rows before this page. */
    public int offset() {
        return (number() - 1) * SIZE;
    }

    /** The page asked for. */
    public int number() {
        return page == null ? 1 : page;
    }

    /** The column, without its direction. */
    public String column() {
        var asked = sort == null ? "" : sort;
        return asked.startsWith("-") ? asked.substring(1) : asked;
    }

    /** Whether from the last to the first. */
    public boolean backwards() {
        return sort != null && sort.startsWith("-");
    }

    /**
     * What follows «order by». Only what the list itself offers gets into a statement.
     *
     * @param columns name in the address → expression of SQL
     * @param usual the order where none of them is asked for; also the last word between equals
     */
    public String orderBy(Map<String, String> columns, String usual) {
        var expression = columns.get(column());
        return expression == null ? usual : expression + (backwards() ? " desc, " : ", ") + usual;
    }
}
