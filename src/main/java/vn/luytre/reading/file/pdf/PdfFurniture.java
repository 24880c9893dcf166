package vn.luytre.reading.file.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Page numbers and what else stands at the edge of page after page: «2», «- 2 -», «Trang 2/9», the title of a book. */
final class PdfFurniture {
    private static final int FEWEST_PAGES = 3;
    private static final float APART = 1.3f;
    private static final int LONGEST_NUMBER = 16;

    private final List<PdfPage> pages;
    private final Map<String, Integer> running = new HashMap<>();
    /** How often the number at the edge of a page is ahead of the number of the page by so much. */
    private final Map<Integer, Integer> ahead = new HashMap<>();

    private PdfFurniture(List<PdfPage> pages) {
        this.pages = pages;
        for (var page : pages) {
            for (var row : edges(page)) {
                running.merge(shape(row), 1, Integer::sum);
                int number = number(row.text());
                if (number >= 0) ahead.merge(number - page.number(), 1, Integer::sum);
            }
        }
    }

    /** Takes it off the pages. */
    static void remove(List<PdfPage> pages) {
        var furniture = new PdfFurniture(pages);
        for (var page : pages) furniture.removeFrom(page);
    }

    private void removeFrom(PdfPage page) {
        Set<PdfWord> words = new HashSet<>();
        for (var row : edges(page)) if (isRunning(row) || isPageNumber(row, page)) words.addAll(row.words());
        page.words().removeIf(words::contains);
    }

    private boolean isRunning(PdfRow row) {
        int count = running.getOrDefault(shape(row), 0);
        return count >= FEWEST_PAGES && count * 2 >= pages.size() && number(row.text()) < 0;
    }

    /** It stands farther from the text than lines of the text from one another. */
    private static boolean isApart(List<PdfRow> rows, int edge, int neighbour) {
        int step = neighbour - edge;
        int next = neighbour + step;
        if (next < 0 || next >= rows.size()) return true;
        float apart = Math.abs(rows.get(neighbour).foot() - rows.get(edge).foot());
        return apart
                > APART * Math.abs(rows.get(next).foot() - rows.get(neighbour).foot());
    }

    /** It counts with the pages; a number by itself may also be the rest of a sentence. */
    private boolean isPageNumber(PdfRow row, PdfPage page) {
        int number = number(row.text());
        if (number < 0) return false;
        int count = ahead.getOrDefault(number - page.number(), 0);
        boolean inTheMiddle = Math.abs(row.middle() - page.width() / 2) < page.width() / 8;
        return number == page.number() && (inTheMiddle || pages.size() > 1 && count > 1)
                || count >= FEWEST_PAGES
                || count > 1 && inTheMiddle;
    }

    /** The first and the last row, where they are apart or may be a number. */
    private static List<PdfRow> edges(PdfPage page) {
        var rows = PdfRow.of(page.words());
        int last = rows.size() - 1;
        var edges = new ArrayList<PdfRow>();
        if (last < 1) return edges;
        if (isApart(rows, 0, 1) || number(rows.getFirst().text()) >= 0) edges.add(rows.getFirst());
        if (isApart(rows, last, last - 1) || number(rows.getLast().text()) >= 0) edges.add(rows.getLast());
        return edges;
    }

    /** The row with all numbers alike. */
    private static String shape(PdfRow row) {
        var shape = new StringBuilder();
        var text = row.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isDigit(c)) shape.append(c);
            else if (shape.isEmpty() || shape.charAt(shape.length() - 1) != '#') shape.append('#');
        }
        return shape.toString();
    }

    /** The number of «2», «- 2 -», «Trang 2», «2/9», «2 | 9»; -1 where it says more or ends as a sentence does. */
    private static int number(String text) {
        if (text.length() > LONGEST_NUMBER || text.endsWith(".")) return -1;
        var bare = text.replace("Trang", " ").replace("trang", " ").strip();
        int from = 0;
        while (from < bare.length() && " -–—/|".indexOf(bare.charAt(from)) >= 0) from++;
        int to = from;
        while (to < bare.length() && isDigit(bare.charAt(to))) to++;
        if (to == from || to - from > 4) return -1;
        int numbers = 0;
        for (int i = to; i < bare.length(); i++) {
            if (isDigit(bare.charAt(i))) {
                if (!isDigit(bare.charAt(i - 1)) && ++numbers > 1) return -1;
            } else if (" -–—/|".indexOf(bare.charAt(i)) < 0) {
                return -1;
            }
        }
        return Integer.parseInt(bare.substring(from, to));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
