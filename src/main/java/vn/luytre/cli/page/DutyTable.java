package vn.luytre.cli.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.luytre.reading.Reading;
import vn.luytre.reading.Task;

/** The table of duties: label, who acts in which role, what, by when, on what ground. */
final class DutyTable {
    /** An action that takes more lines is shortened; the whole sentence is in the JSON form and in the document. */
    private static final int LINES_OF_ACTION = 6;

    private final Marks marks;
    private final DueDay due;
    private final CitationWords citations;
    private final CitationPlaces places;

    DutyTable(Reading reading, Marks marks) {
        this.marks = marks;
        this.due = new DueDay(reading.header(), marks);
        this.citations = new CitationWords(marks);
        this.places = new CitationPlaces(reading.citations());
    }

    void write(List<Task> tasks, Sheet sheet) {
        if (tasks.isEmpty()) {
            sheet.section("NHIỆM VỤ");
            sheet.line("Không thấy nhiệm vụ nào trong văn bản này.");
            return;
        }
        sheet.section("NHIỆM VỤ (" + tasks.size() + ")");
        var columns = Columns.of(sheet.width(), tasks, tasks.stream().anyMatch(this::hasGround));
        sheet.line(sheet.ink().faint(columns.titles()));
        sheet.line(sheet.ink().faint("─".repeat(sheet.width())));
        for (var task : tasks) {
            columns.rows(cells(task, columns)).forEach(sheet::line);
            sheet.line(sheet.ink().faint("┈".repeat(sheet.width())));
        }
    }

    private boolean hasGround(Task task) {
        return places.within(task.span()).findAny().isPresent();
    }

    private List<List<String>> cells(Task task, Columns columns) {
        var label = Wrapping.lines(task.label() == null ? "(–)" : Printable.line(task.label()), columns.label());
        var who = wrapped(task.actors().stream().map(this::actor).toList(), columns.who());
        if (task.actors().isEmpty()) who.addAll(Wrapping.lines("(không nêu đơn vị)", columns.who()));
        var what = new ArrayList<String>();
        var when = new ArrayList<String>();
        for (var action : task.actions()) addAction(action, task, columns, what, when);
        if (task.actions().isEmpty()) what.addAll(text(task.span().text(), columns));
        var ground = wrapped(places.within(task.span()).map(citations::shortly).toList(), columns.ground());
        return List.of(label, who, what, when, ground);
    }

    /** An action and its deadlines begin on the same line. */
    private void addAction(Task.Action action, Task task, Columns columns, List<String> what, List<String> when) {
        while (when.size() < what.size()) when.add("");
        while (what.size() < when.size()) what.add("");
        what.addAll(text(actorsOf(action, task) + action.span().text(), columns));
        var deadlines = action.timing().stream().map(due::words).distinct().toList();
        when.addAll(wrapped(deadlines, columns.when()));
    }

    /** Names who must act where it is not all the bodies of the duty. */
    private static String actorsOf(Task.Action action, Task task) {
        var own = norms(action.actors());
        boolean all = new HashSet<>(own).equals(new HashSet<>(norms(task.actors())));
        return all || own.isEmpty() ? "" : "[" + String.join(", ", own) + "] ";
    }

    private static List<String> norms(List<Task.Actor> actors) {
        return actors.stream().map(Task.Actor::norm).distinct().toList();
    }

    private static List<String> text(String text, Columns columns) {
        var lines = new ArrayList<String>();
        for (var line : Wrapping.lines(Printable.line(text), columns.what() - 2, LINES_OF_ACTION)) {
            lines.add((lines.isEmpty() ? "• " : "  ") + line);
        }
        return lines;
    }

    private String actor(Task.Actor actor) {
        var also = actor.also() == null ? "" : ", " + actor.also().word();
        // the role stays on one line
        var role = ("(" + actor.role().word() + also + ")").replace(' ', Sheet.FIXED_BLANK);
        return marks.marked(actor.norm(), actor.confidence(), " " + role);
    }

    private static List<String> wrapped(List<String> values, int width) {
        var lines = new ArrayList<String>();
        for (var value : values) {
            var wrapped = Wrapping.lines(value, width);
            lines.add(wrapped.getFirst());
            for (var next : wrapped.subList(1, wrapped.size())) lines.add(values.size() > 1 ? " " + next : next);
        }
        return lines;
    }
}
