package vn.luytre.cli.page;

import java.util.ArrayList;
import java.util.List;
import vn.luytre.reading.Task;

/** Widths of the columns of the table of duties. */
record Columns(int label, int who, int what, int when, int ground) {
    private static final int GAP = 2;
    private static final int LEAST_LABEL = 4;
    private static final int MOST_LABEL = 11;
    private static final List<String> TITLES = List.of("Mục", "Ai làm (vai trò)", "Việc gì", "Hạn", "Căn cứ");

    static Columns of(int width, List<Task> tasks, boolean anyGround) {
        int longest = tasks.stream()
                .mapToInt(task -> task.label() == null ? 0 : task.label().length())
                .max()
                .orElse(0);
        int label = Math.clamp(longest, LEAST_LABEL, MOST_LABEL);
        int rest = width - label - 4 * GAP;
        int who = rest * 24 / 100;
        int when = rest * 20 / 100;
        int ground = anyGround ? rest * 18 / 100 : 0;
        return new Columns(label, who, rest - who - when - ground, when, ground);
    }

    String titles() {
        return row(ground == 0 ? TITLES.subList(0, 4) : TITLES);
    }

    /** The lines of a row whose cells have several lines each. */
    List<String> rows(List<List<String>> cells) {
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        var rows = new ArrayList<String>(height);
        for (int i = 0; i < height; i++) {
            int line = i;
            rows.add(row(cells.stream()
                    .map(cell -> line < cell.size() ? cell.get(line) : "")
                    .toList()));
        }
        return rows;
    }

    /** A cell that is too wide pushes the next ones to the right as far as it must. */
    private String row(List<String> cells) {
        int[] widths = {label, who, what, when, ground};
        var row = new StringBuilder(cells.getFirst());
        int start = 0;
        for (int i = 1; i < cells.size(); i++) {
            start += widths[i - 1] + GAP;
            row.append(" ".repeat(Math.max(start - row.length(), 1))).append(cells.get(i));
        }
        return row.toString();
    }
}
