package vn.luytre.reading;

/**
 * Where a line of the text stands in the file.
 *
 * @param start index of its first character in the raw text
 * @param page number of its page, from 1
 * @param left from the left edge of the page, in points (1/72 inch), as are the others
 * @param top from the upper edge of the page
 */
public record PageLine(int start, int page, float left, float top, float width, float height) {}
