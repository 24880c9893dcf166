package vn.luytre.reading.file;

import java.util.List;
import vn.luytre.reading.Doubt;
import vn.luytre.reading.PageLine;

/**
 * The text of a foreign file.
 *
 * @param places of its lines on pages; empty for formats without pages
 * @param doubts places that could not be read for sure, in their order
 */
public record ForeignText(String text, List<PageLine> places, List<Doubt> doubts) implements Opened {}
