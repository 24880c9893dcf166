package vn.luytre.reading.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.NamedThing;
import vn.luytre.reading.Span;
import vn.luytre.reading.words.Words;

/** Gathers what is named: one entry a name, however it is written, with all its mentions in their order. */
final class Names {
    private final List<Entry> entries = new ArrayList<>();
    private final Map<NameKey, Entry> byName = new HashMap<>();
    private final List<Repeated> repeated = new ArrayList<>();

    /** A name that counts only if it is introduced elsewhere: «“Tiếng mõ làng” hoạt động đều». */
    private record Repeated(String name, Span span) {}

    /** One name while the text is read. */
    static final class Entry {
        private final String name;
        private final NameKind kind;
        private final List<Span> mentions = new ArrayList<>();
        private final List<Integer> years = new ArrayList<>();
        private final List<String> dates = new ArrayList<>();
        private Confidence confidence;
        private final String rule;
        private @Nullable String code;
        private @Nullable String citation;
        private @Nullable String printed;
        private @Nullable String better;

        private Entry(String name, NameKind kind, Confidence confidence, String rule) {
            this.name = name;
            this.kind = kind;
            this.confidence = confidence;
            this.rule = rule;
        }

        /** A criterion, known by its number and shown as it is printed. */
        Entry coded(String code, String printed) {
            this.code = code;
            if (this.printed == null) this.printed = printed;
            return this;
        }

        /** A name first met in a short form takes the full one that a mention gives. */
        Entry called(@Nullable String title) {
            if (better == null) better = title;
            return this;
        }

        Entry cited(String citation) {
            if (this.citation == null) this.citation = citation;
            return this;
        }

        Entry in(YearsAfter found) {
            for (int year : found.years()) if (!years.contains(year)) years.add(year);
            for (String date : found.dates()) if (!dates.contains(date)) dates.add(date);
            return this;
        }

        private NamedThing thing() {
            String shown = better != null ? better : printed != null ? printed : name;
            var ordered = mentions.stream()
                    .sorted(Comparator.comparingInt(Span::start))
                    .toList();
            return new NamedThing(shown, kind.word(), code, years, dates, citation, ordered, confidence, rule);
        }
    }

    Entry add(String name, NameKind kind, Span span, Confidence confidence, String rule) {
        var entry =
                byName.computeIfAbsent(NameKey.of(kind.group(), name), unknown -> first(name, kind, confidence, rule));
        if (confidence.compareTo(entry.confidence) < 0) entry.confidence = confidence;
        if (entry.mentions.isEmpty() || !entry.mentions.getLast().overlaps(span)) entry.mentions.add(span);
        return entry;
    }

    private Entry first(String name, NameKind kind, Confidence confidence, String rule) {
        var entry = new Entry(name, kind, confidence, rule);
        entries.add(entry);
        return entry;
    }

    /** One criterion a number, whatever each mention says of its title. */
    void addCriterion(Criterion criterion, Words words, Span span) {
        String title = criterion.isTitled() ? criterion.title(words) : null;
        add("Tiêu chí " + criterion.code(), NameKind.CRITERION, span, Confidence.CERTAIN, "standard.criterion")
                .coded(criterion.code(), span.text())
                .called(title);
    }

    void addRepeated(String name, Span span) {
        repeated.add(new Repeated(name, span));
    }

    /** The scheme of that title; one that only its citation names is added. */
    Entry scheme(String title, Span cited) {
        var known = byName.get(NameKey.of(NameKind.SCHEME.group(), title));
        return known == null ? add(title, NameKind.SCHEME, cited, Confidence.LIKELY, "programme.cited") : known;
    }

    /** The standards by the place of their first mention. */
    NavigableMap<Integer, Entry> standards() {
        var places = new TreeMap<Integer, Entry>();
        for (Entry entry : entries) {
            if (entry.kind.group() == NameKind.Group.STANDARD)
                places.put(entry.mentions.getFirst().start(), entry);
        }
        return places;
    }

    NamedThings all() {
        repeated.forEach(this::settle);
        return new NamedThings(of(NameKind.Group.MODEL), of(NameKind.Group.PROGRAMME), of(NameKind.Group.STANDARD));
    }

    private void settle(Repeated name) {
        var key = NameKey.of(null, name.name());
        for (var group : NameKind.Group.values()) {
            var entry = byName.get(key.in(group));
            if (entry == null) continue;
            entry.mentions.add(name.span());
            return;
        }
    }

    private List<NamedThing> of(NameKind.Group group) {
        return entries.stream()
                .filter(entry -> entry.kind.group() == group)
                .map(Entry::thing)
                .toList();
    }
}
