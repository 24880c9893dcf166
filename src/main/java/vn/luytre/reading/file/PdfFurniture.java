package vn.luytre.reading.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Page numbers and what else stands at the edge of page after page: «2», «- 2 -», «Trang 2/9», the title of a book. */
final class PdfFurniture {
    private static final int FEWEST_PAGES = 3;

    private PdfFurniture() {}

    /** Takes it off the pages. */
    static void remove(List<PdfPage> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (var page : pages) edges(page).forEach(row -> counts.merge(shape(row), 1, Integer::sum));
        for (var page : pages) {
            Set<PdfWord> furniture = new HashSet<>();
            for (var row : edges(page)) {
                int count = counts.getOrDefault(shape(row), 0);
                boolean running = count >= FEWEST_PAGES && count * 2 >= pages.size();
                if (running || isNumber(row.text())) furniture.addAll(row.words());
            }
            page.words().removeIf(furniture::contains);
        }
    }

    private static List<PdfRow> edges(PdfPage page) {
        var rows = PdfRow.of(page.words());
        if (rows.size() < 2) return List.of();
        return List.of(rows.getFirst(), rows.getLast());
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

    private static boolean isNumber(String text) {
        if (text.length() > 16) return false;
        var bare = text.replace("Trang", "").replace("trang", "");
        boolean digits = false;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (Character.isDigit(c)) digits = true;
            else if (" -–—/|.".indexOf(c) < 0) return false;
        }
        return digits;
    }
}
