package vn.luytre.reading.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.Header;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.Span;
import vn.luytre.reading.Task;
import vn.luytre.reading.Task.Action;
import vn.luytre.reading.Task.Actor;
import vn.luytre.reading.Task.Role;
import vn.luytre.reading.Task.Source;
import vn.luytre.reading.Timing;
import vn.luytre.reading.Warning;
import vn.luytre.reading.duty.BodyReader.Row;
import vn.luytre.reading.layout.Block;
import vn.luytre.reading.outline.Item.Stretch;
import vn.luytre.reading.timing.TimingReader;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/** A table that assigns duties: a row is a task, its columns say what, who leads, who cooperates, by when and what it yields. */
final class AssignmentTable {
    private enum Column {
        NUMBER,
        DUTY,
        LEADS,
        ACTS,
        COOPERATES,
        DUE,
        PRODUCT,
        OTHER
    }

    private static final Phrases<Column> TITLES = WordList.phrases(
            AssignmentTable.class, "column-titles.tsv", kind -> Column.valueOf(kind.toUpperCase(Locale.ROOT)));
    private static final Phrase DOES = Phrase.of("thực hiện");
    private final PreparedText text;
    private final Words words;
    private final Header header;
    private final Actors actors;
    private final ClauseCutter cutter;
    private final FineCutter fine;
    private final List<Column> columns;
    private final Block.Table table;
    private final List<Warning> warnings = new ArrayList<>();

    private AssignmentTable(
            PreparedText text, Header header, BodyReader bodies, Block.Table table, List<Column> columns) {
        this.text = text;
        this.words = text.words();
        this.header = header;
        this.actors = new Actors(text, bodies);
        this.cutter = new ClauseCutter(words);
        this.fine = new FineCutter(words);
        this.columns = columns;
        this.table = table;
    }

    /** The table, where it has a column of duties and one of those who do them; else null. */
    static @Nullable AssignmentTable of(PreparedText text, Header header, BodyReader bodies, Block.Table table) {
        if (table.rows().size() < 2) return null;
        var columns = new ArrayList<Column>();
        for (Block.Cell cell : table.rows().getFirst().cells()) columns.add(column(text, cell, columns));
        boolean assigns =
                columns.contains(Column.DUTY) && (columns.contains(Column.LEADS) || columns.contains(Column.ACTS));
        return assigns ? new AssignmentTable(text, header, bodies, table, columns) : null;
    }

    /** The last title word counts: «Cơ quan, đơn vị phối hợp thực hiện» cooperates. */
    private static Column column(PreparedText text, Block.Cell cell, List<Column> before) {
        int to = text.words().from(cell.end());
        Column found = Column.OTHER;
        for (int at = text.words().from(cell.start()); at < to; at++) {
            var hit = TITLES.longestAt(text.words(), at, to);
            if (hit == null) continue;
            if (found == Column.OTHER || hit.meaning() == Column.COOPERATES || hit.meaning() == Column.LEADS)
                found = hit.meaning();
            at = hit.after() - 1;
        }
        if (found == Column.OTHER && isWhole(text, cell)) found = Column.ACTS;
        return before.contains(found) ? Column.OTHER : found;
    }

    /** «Thực hiện» is all that the title says. */
    private static boolean isWhole(PreparedText text, Block.Cell cell) {
        int from = text.words().from(cell.start());
        return DOES.standsAt(text.words(), from)
                && from + DOES.length() == text.words().from(cell.end());
    }

    /** True where it says by when or who leads: lists of names in an annex have units too. */
    boolean isExplicit() {
        return columns.contains(Column.LEADS) || columns.contains(Column.DUE);
    }

    /** The tasks of the rows, labelled under {@code path}, numbered on from {@code first}. */
    List<Task> tasks(@Nullable String path, @Nullable String heading, int first) {
        var tasks = new ArrayList<Task>();
        for (int i = 1; i < table.rows().size(); i++) {
            var row = table.rows().get(i);
            var duty = cell(row, Column.DUTY);
            if (duty == null || isGroup(row)) continue;
            tasks.add(task(row, duty, path, heading, "T" + (first + tasks.size()), i));
        }
        return tasks;
    }

    /** What a person should check about the times of the rows read so far. */
    List<Warning> warnings() {
        return warnings;
    }

    /** A row that only names a group of duties. */
    private boolean isGroup(Block.Row row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).count() <= 2
                && cell(row, Column.LEADS) == null
                && cell(row, Column.ACTS) == null;
    }

    private Block.@Nullable Cell cell(Block.Row row, Column column) {
        int number = columns.indexOf(column);
        var cell = number < 0 ? null : table.cellUnder(number, row);
        if (cell == null) return null;
        boolean named = words.from(cell.start()) < words.from(cell.end()) && hasInk(cell);
        return named ? cell : null;
    }

    /** «-» in a cell says that there is nothing. */
    private boolean hasInk(Block.Cell cell) {
        for (int at = words.from(cell.start()); at < words.from(cell.end()); at++) if (!words.isMark(at)) return true;
        return false;
    }

    private Task task(
            Block.Row row, Block.Cell duty, @Nullable String path, @Nullable String heading, String id, int number) {
        var doing = new ArrayList<Actor>();
        doing.addAll(actors(cell(row, Column.LEADS), Role.LEADS, "actor.column-lead"));
        doing.addAll(actors(cell(row, Column.ACTS), Role.ACTS, "actor.column-act"));
        doing.addAll(actors(cell(row, Column.COOPERATES), Role.COOPERATES, "actor.column-cooperate"));
        var due = due(cell(row, Column.DUE));
        var product = cell(row, Column.PRODUCT);
        Span span = text.clean().span(firstCell(row).start(), lastCell(row).end());
        return new Task(
                id,
                label(row, path, number),
                heading,
                span,
                doing,
                actions(duty, id, doing, due),
                product == null ? null : text.clean().text().substring(product.start(), product.end()),
                Confidence.LIKELY,
                "task.table-row");
    }

    private static Block.Cell firstCell(Block.Row row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).findFirst().orElseThrow();
    }

    private static Block.Cell lastCell(Block.Row row) {
        return row.cells().reversed().stream()
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private String label(Block.Row row, @Nullable String path, int number) {
        var cell = cell(row, Column.NUMBER);
        String own =
                cell == null ? Integer.toString(number) : text.clean().text().substring(cell.start(), cell.end());
        while (own.endsWith(".") || own.endsWith(")")) own = own.substring(0, own.length() - 1);
        return path == null ? own : path + "." + own;
    }

    private List<Actor> actors(Block.@Nullable Cell cell, Role role, String rule) {
        if (cell == null) return List.of();
        return actors.of(new Row(words.from(cell.start()), words.from(cell.end())), role, Source.COLUMN, null, rule);
    }

    private List<Timing> due(Block.@Nullable Cell cell) {
        if (cell == null) return List.of();
        var times = TimingReader.cellTimes(text, header, words.from(cell.start()), words.from(cell.end()));
        warnings.addAll(times.warnings());
        return times.timings();
    }

    private List<Action> actions(Block.Cell duty, String id, List<Actor> doing, List<Timing> due) {
        var actions = new ArrayList<Action>();
        int segment = 0;
        for (Clause clause : cutter.cut(words.from(duty.start()), words.from(duty.end()))) {
            segment++;
            for (Stretch stretch : fine.cut(clause.from(), clause.to())) {
                Span span = text.trimmed(stretch.from(), stretch.to());
                if (span == null) continue;
                actions.add(new Action(
                        id + "." + (actions.size() + 1), segment, span, doing, due, Confidence.LIKELY, "action.cell"));
            }
        }
        return actions;
    }
}
