package vn.luytre.reading.timing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.luytre.reading.Found;
import vn.luytre.reading.Header;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.SourceText;
import vn.luytre.reading.Span;
import vn.luytre.reading.Timing;
import vn.luytre.reading.layout.Block;

/** A document labelled by hand, task by task: what its labels say about time and what the reader finds in the same words. */
final class LabelledTimings {
    int right;
    int missing;
    int wrong;
    int sureButWrong;
    int exactSpans;
    final List<String> errors = new ArrayList<>();

    /** A label, or what was found, as far as the two are compared. */
    record Label(
            int start,
            int end,
            String kind,
            @Nullable String op,
            @Nullable String value,
            @Nullable String freq,
            @Nullable Integer times,
            boolean workingDays,
            boolean yearInferred,
            boolean optional) {

        /** How many times is told of what comes back only. */
        static Label of(JsonNode node) {
            boolean recurring = "recurring".equals(text(node, "kind"));
            return new Label(
                    node.get("start").asInt(),
                    node.get("end").asInt(),
                    node.get("kind").asString(),
                    text(node, "op"),
                    text(node, "value"),
                    text(node, "freq"),
                    recurring && node.path("times").isNumber()
                            ? node.get("times").asInt()
                            : null,
                    node.path("working_days").asBoolean(false),
                    node.path("year_inferred").asBoolean(false),
                    node.path("inherited").asBoolean(false));
        }

        static Label of(Timing timing) {
            var deadline = timing.deadline();
            var op = deadline.op();
            var times = deadline instanceof vn.luytre.calendar.Deadline.Recurring recurring ? recurring.times() : null;
            boolean working =
                    deadline instanceof vn.luytre.calendar.Deadline.Relative relative && relative.inWorkingDays();
            return new Label(
                    timing.span().start(),
                    timing.span().end(),
                    deadline.kind(),
                    op == null ? null : op.word(),
                    deadline.value(),
                    deadline.freq(),
                    times,
                    working,
                    timing.yearInferred(),
                    false);
        }

        boolean means(Label other) {
            return kind.equals(other.kind)
                    && Objects.equals(op, other.op)
                    && Objects.equals(value, other.value)
                    && Objects.equals(freq, other.freq)
                    && Objects.equals(times, other.times)
                    && workingDays == other.workingDays
                    && yearInferred == other.yearInferred;
        }

        boolean fits(Label other) {
            return means(other) && start < other.end && other.start < end;
        }

        private static @Nullable String text(JsonNode node, String name) {
            return node.path(name).isString() ? node.get(name).asString() : null;
        }
    }

    /** Compares the labels of a document with what is found in the words of each of its tasks. */
    static LabelledTimings of(Path labels, Path source) {
        try {
            var gold = JsonMapper.shared().readTree(Files.readString(labels));
            var raw = Files.readString(source);
            return new LabelledTimings(
                    gold, PreparedText.of(SourceText.of(source.getFileName().toString(), raw)), raw);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LabelledTimings(JsonNode gold, PreparedText text, String raw) {
        var header = header(gold.get("header"));
        for (var task : gold.get("tasks")) {
            var wanted = new LinkedHashMap<String, Label>();
            for (var action : task.get("actions")) {
                for (var timing : action.get("timing")) {
                    var label = Label.of(timing);
                    wanted.merge(label.start + "-" + label.end, label, (a, b) -> a.optional ? b : a);
                }
            }
            var found = read(text, header, task);
            compare(new ArrayList<>(wanted.values()), found, raw);
        }
    }

    private static List<Timing> read(PreparedText text, Header header, JsonNode task) {
        int start = task.get("start").asInt();
        int end = task.get("end").asInt();
        for (var block : text.clean().blocks()) {
            if (!(block instanceof Block.Table table)) continue;
            for (var row : table.rows()) {
                if (row.start() == row.end()) continue;
                var span = text.clean().span(row.start(), row.end());
                if (span.start() <= start && end <= span.end()) return cells(text, header, row);
            }
        }
        int from = wordAt(text, start);
        return TimingReader.times(text, header, from, wordAt(text, end)).timings();
    }

    /** The cell of a row in which most is found stands for the column of deadlines, which is not known here. */
    private static List<Timing> cells(PreparedText text, Header header, Block.Row row) {
        var words = text.words();
        var all = new ArrayList<Timing>();
        for (var cell :
                row.cells().subList(Math.min(2, row.cells().size()), row.cells().size())) {
            if (!cell.isEmpty())
                all.addAll(TimingReader.cellTimes(text, header, words.from(cell.start()), words.from(cell.end()))
                        .timings());
        }
        return all;
    }

    private static int wordAt(PreparedText text, int place) {
        int low = 0;
        int high = text.words().size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (text.span(middle, middle + 1).start() < place) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private void compare(List<Label> wanted, List<Timing> found, String raw) {
        var open = new ArrayList<>(wanted);
        for (var timing : found) {
            var given = Label.of(timing);
            var match = open.stream().filter(given::fits).findFirst();
            if (match.isPresent()) {
                open.remove(match.get());
                if (!match.get().optional) right++;
                if (match.get().start == given.start && match.get().end == given.end) exactSpans++;
                else errors.add("span   " + shown(match.get(), raw) + " <> " + shown(given, raw));
            } else {
                wrong++;
                if (timing.confidence() == vn.luytre.reading.Confidence.CERTAIN) sureButWrong++;
                errors.add("wrong  " + shown(given, raw) + " " + timing.rule() + " " + timing.confidence());
            }
        }
        for (var label : open) {
            if (label.optional) continue;
            missing++;
            errors.add("missed " + shown(label, raw));
        }
    }

    private static String shown(Label label, String raw) {
        String said = raw.substring(raw.offsetByCodePoints(0, label.start), raw.offsetByCodePoints(0, label.end));
        return "«" + said.replace('\n', ' ') + "» " + label.kind + " " + label.op + " " + label.value + " " + label.freq
                + " x" + label.times + " " + label.yearInferred;
    }

    double f1() {
        return right == 0 && missing + wrong == 0 ? 1 : 2.0 * right / (2.0 * right + missing + wrong);
    }

    private static Header header(JsonNode node) {
        return new Header(
                null,
                null,
                null,
                null,
                found(node, "date"),
                found(node, "subject"),
                List.of(),
                null,
                List.of(),
                null,
                null);
    }

    private static @Nullable Found found(JsonNode node, String name) {
        var field = node.get(name);
        if (field == null || !field.isObject() || !field.path("value").isString()) return null;
        return Found.certain(field.get("value").asString(), new Span(0, 1, " "), "label");
    }
}
