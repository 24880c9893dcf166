package vn.luytre.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import vn.luytre.text.Folding;

/**
 * How far readings agree with labels: for each kind of value how many are right, expected and given. Both sides are JSON of the same
 * schema. Values are paired one to one, in the order of the text; names are compared without case, tone place and punctuation.
 */
final class Agreement {
    private static final double SAME_SPAN = 0.8;
    private static final List<String> FIELDS =
            List.of("issuing_body", "doc_type", "number", "place", "date", "subject", "archive", "effective");
    private final TreeMap<String, Count> counts = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    private static final class Count {
        int right;
        int expected;
        int given;
    }

    void add(LabelledDocument document) {
        var labels = document.labels();
        var reading = document.reading();
        header(labels.path("header"), reading.path("header"));
        compare("citations", list(labels, "citations"), list(reading, "citations"), Agreement::sameInstrument);
        var found = list(reading, "tasks");
        compare("tasks", list(labels, "tasks"), found, Agreement::overlapping);
        compare("task labels", list(labels, "tasks"), found, Agreement::sameLabel);
        for (JsonNode task : list(labels, "tasks")) inTask(task, same(task, found));
        for (String kind : List.of("models", "programmes", "standards"))
            names(kind, list(labels, kind), list(reading, kind));
    }

    /** What is only mentioned in passing may be found or not. */
    private void names(String kind, List<JsonNode> expected, List<JsonNode> given) {
        var asked = expected.stream()
                .filter(one ->
                        one.path("core").asBoolean(true) || given.stream().anyMatch(other -> sameName(one, other)))
                .toList();
        compare(kind, asked, given, Agreement::sameName);
    }

    /** A standard is also known by its code: «tiêu chí số 19.2». */
    private static boolean sameName(JsonNode one, JsonNode other) {
        return same(one, other, "name") || one.hasNonNull("code") && same(one, other, "code");
    }

    private void header(JsonNode expected, JsonNode given) {
        for (String field : FIELDS) {
            String one = fold(expected.path(field).path("value"));
            String other = fold(given.path(field).path("value"));
            boolean accepted = one.equals(other)
                    || list(expected.path(field), "accept").stream()
                            .anyMatch(value -> fold(value).equals(other));
            count("header", accepted ? 1 : 0, 1, 1);
            if (!accepted) misses.add("header " + field + ": " + one + " / " + other);
        }
    }

    private static JsonNode same(JsonNode task, List<JsonNode> found) {
        return found.stream()
                .filter(other -> overlap(task, other) >= SAME_SPAN)
                .findFirst()
                .orElse(tools.jackson.databind.node.MissingNode.getInstance());
    }

    private void inTask(JsonNode expected, JsonNode given) {
        compare(
                "actors",
                list(expected, "actors"),
                list(given, "actors"),
                (one, other) -> same(one, other, "norm") && same(one, other, "role"));
        compare("timing", times(expected), times(given), Agreement::sameTime);
    }

    /** Each stretch once; what is inherited from another task is free. */
    private static List<JsonNode> times(JsonNode task) {
        var times = new ArrayList<JsonNode>();
        for (JsonNode action : list(task, "actions")) {
            for (JsonNode time : list(action, "timing")) {
                boolean there = times.stream()
                        .anyMatch(known -> known.path("start").asInt()
                                == time.path("start").asInt());
                if (!there && !time.path("inherited").asBoolean(false)) times.add(time);
            }
        }
        return times;
    }

    private static boolean sameTime(JsonNode one, JsonNode other) {
        return same(one, other, "kind")
                && same(one, other, "op")
                && (same(one, other, "value") || fold(one.path("resolved")).equals(fold(other.path("value"))))
                && overlap(one, other) > 0;
    }

    private static boolean sameInstrument(JsonNode one, JsonNode other) {
        if (!same(one, other, "type")) return false;
        boolean numbered = one.hasNonNull("canonical");
        return numbered ? same(one, other, "canonical") : same(one, other, "title");
    }

    private static boolean sameLabel(JsonNode one, JsonNode other) {
        return one.path("label")
                .asString("")
                .equalsIgnoreCase(other.path("label").asString(""));
    }

    private static boolean overlapping(JsonNode one, JsonNode other) {
        return overlap(one, other) >= SAME_SPAN;
    }

    /** Shared length of two stretches as a part of what both cover. */
    private static double overlap(JsonNode one, JsonNode other) {
        int from = Math.max(one.path("start").asInt(), other.path("start").asInt());
        int to = Math.min(one.path("end").asInt(), other.path("end").asInt());
        int all = Math.max(one.path("end").asInt(), other.path("end").asInt())
                - Math.min(one.path("start").asInt(), other.path("start").asInt());
        return to <= from ? 0 : (double) (to - from) / all;
    }

    private static boolean same(JsonNode one, JsonNode other, String member) {
        return fold(one.path(member)).equals(fold(other.path(member)));
    }

    private static String fold(JsonNode value) {
        String text = value.isNull() ? "" : value.asString("");
        return Folding.key(text).replaceAll("[^\\p{L}\\p{N}]++", " ").strip().toLowerCase(Locale.ROOT);
    }

    private void compare(
            String kind, List<JsonNode> expected, List<JsonNode> given, BiPredicate<JsonNode, JsonNode> same) {
        var left = new ArrayList<>(given);
        int right = 0;
        for (JsonNode one : expected) {
            var match = left.stream().filter(other -> same.test(one, other)).findFirst();
            if (match.isPresent()) {
                left.remove(match.get());
                right++;
            } else {
                misses.add(kind + " missing: " + shown(one));
            }
        }
        left.forEach(other -> misses.add(kind + " wrong: " + shown(other)));
        count(kind, right, expected.size(), given.size());
    }

    private static String shown(JsonNode node) {
        String text = node.toString();
        return text.substring(0, Math.min(160, text.length()));
    }

    private void count(String kind, int right, int expected, int given) {
        var count = counts.computeIfAbsent(kind, _ -> new Count());
        count.right += right;
        count.expected += expected;
        count.given += given;
    }

    private static List<JsonNode> list(JsonNode node, String member) {
        return StreamSupport.stream(node.path(member).spliterator(), false).toList();
    }

    /** The harmonic mean of precision and recall; 1 where nothing is expected and nothing given. */
    double f1(String kind) {
        var count = counts.getOrDefault(kind, new Count());
        int both = count.expected + count.given;
        return both == 0 ? 1 : 2.0 * count.right / both;
    }

    List<String> misses() {
        return misses;
    }
}
