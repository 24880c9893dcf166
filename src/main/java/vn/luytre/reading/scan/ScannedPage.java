package vn.luytre.reading.scan;

import java.util.List;

/**
 * What stands on the picture of a page.
 *
 * @param width in points, as the page is read: of a page that lay on its side, the longer
 */
public record ScannedPage(float width, List<ScannedWord> words, List<ScannedLine> lines) {}
