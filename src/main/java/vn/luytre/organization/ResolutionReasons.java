package vn.luytre.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.luytre.organization.Namesakes.Traced;

/** Says why a name of then means the units of today. */
final class ResolutionReasons {
    private static final int NAMED = 6;

    private ResolutionReasons() {}

    /** What happened to the unit itself, one sentence an event. */
    static List<Sentence> of(Traced traced) {
        var sentences = new ArrayList<Sentence>();
        for (var step : traced.steps()) {
            switch (step.kind()) {
                case RENAMED ->
                    sentences.add(Sentence.of(
                            "resolve.renamed",
                            names(step.before()),
                            names(step.after()),
                            Days.words(step.day()),
                            ground(step)));
                case MOVED ->
                    sentences.add(Sentence.of(
                            "resolve.moved", names(step.after()), above(traced), Days.words(step.day()), ground(step)));
                case MERGED, SPLIT, DISSOLVED -> sentences.add(ended(traced, step));
                case FOUNDED -> {} // nobody was before it
            }
        }
        return sentences;
    }

    private static Sentence ended(Traced traced, LineageStep step) {
        var before = step.before().contains(traced.then()) ? pathWords(traced.path()) : names(step.before());
        var gone =
                step.before().stream().noneMatch(unit -> step.after().stream().anyMatch(unit::sameUnit));
        var after = step.after().isEmpty() ? "" : names(step.after()) + inProvince(traced);
        var day = Days.words(step.day().minusDays(1));
        var key = !gone && step.kind() == ChangeKind.SPLIT ? "resolve.split" : key(step);
        return Sentence.of(key, before, day, ground(step), after, step.note() == null ? "" : " " + step.note() + ".");
    }

    private static String key(LineageStep step) {
        if (step.after().isEmpty()) return "resolve.ended-without-heirs";
        return step.daySure() ? "resolve.ended" : "resolve.ended-unsure";
    }

    private static String inProvince(Traced traced) {
        var provinces = traced.today().stream()
                .filter(path -> path.size() > 1)
                .map(path -> path.getLast().nameInSentence())
                .distinct()
                .toList();
        return provinces.size() == 1 ? ", " + provinces.getFirst() : "";
    }

    private static String above(Traced traced) {
        return traced.today().stream()
                .filter(path -> path.size() > 1)
                .map(path -> path.get(1).nameInSentence())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** « (203/2025/QH15 ngày 16/6/2025)». */
    static String ground(LineageStep step) {
        return step.decision() == null ? "" : " (" + step.decision().shortWords() + ")";
    }

    /** «huyện Cư Jút, tỉnh Đắk Nông». */
    static String pathWords(List<Unit> path) {
        return path.stream().map(Unit::nameInSentence).collect(Collectors.joining(", "));
    }

    static String names(List<Unit> units) {
        var names = units.stream().limit(NAMED).map(Unit::nameInSentence).collect(Collectors.joining(", "));
        return units.size() > NAMED ? names + " …" : names;
    }

    /** For a group: how many there were, how many there are, on what ground. */
    static List<Sentence> ofGroup(List<Traced> members, int today, LocalDate written) {
        long gone = members.stream().filter(one -> !one.steps().isEmpty()).count();
        if (gone == 0) return List.of();
        var grounds = new LinkedHashSet<String>();
        members.stream()
                .flatMap(member -> member.steps().stream())
                .map(LineageStep::decision)
                .filter(Objects::nonNull)
                .map(Decision::shortWords)
                .forEach(grounds::add);
        return List.of(Sentence.of(
                "resolve.group-changed",
                Days.words(written),
                Integer.toString(members.size()),
                Integer.toString(today),
                grounds.stream().limit(NAMED).collect(Collectors.joining("; "))));
    }
}
