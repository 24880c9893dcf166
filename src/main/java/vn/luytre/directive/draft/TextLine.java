package vn.luytre.directive.draft;

/**
 * Where a line of a text stands on a page.
 *
 * @param start in code points of the text
 * @param page from 1
 * @param left in points (1/72 inch), as are the others
 */
public record TextLine(int start, int page, double left, double top, double width, double height) {}
