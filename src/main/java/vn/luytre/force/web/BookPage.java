package vn.luytre.force.web;

import java.util.Map;
import vn.luytre.force.book.BookLine;
import vn.luytre.force.book.LineKind;
import vn.luytre.organization.Unit;
import vn.luytre.web.Rows;

/**
 * The page of the book of the core force.
 *
 * @param sums of all lines of the list, kind by kind
 * @param names of units
 */
public record BookPage(
        Unit unit,
        BookForm asked,
        Rows<BookLine> rows,
        Map<LineKind, Long> sums,
        Map<Long, String> names,
        Map<String, String> communes,
        boolean records) {}
