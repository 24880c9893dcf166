package vn.luytre.force.web;

import java.util.Map;
import vn.luytre.force.book.BookLine;
import vn.luytre.force.book.LineKind;
import vn.luytre.identity.Sight;
import vn.luytre.organization.UnitNames;
import vn.luytre.web.Rows;

/**
 * The page of the book of the core force.
 *
 * @param sums of all lines of the list, kind by kind
 * @param names of units
 */
public record BookPage(
        Sight sight, BookForm asked, Rows<BookLine> rows, Map<LineKind, Long> sums, UnitNames names, boolean records) {}
