package vn.luytre.reporting.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.luytre.reporting.report.Paragraph.State;
import vn.luytre.reporting.report.ParagraphStore.Changed;

/** What drafting again does to the text that is there: it touches nothing in which a person had a hand. */
record Merging(List<Changed> changed, List<Drafted> added, List<Place> order) {
    /** In the new order: a paragraph that is there, or a new one. */
    record Place(@Nullable Paragraph paragraph, @Nullable Drafted drafted) {
        String section() {
            return paragraph != null
                    ? paragraph.section()
                    : Objects.requireNonNull(drafted).section();
        }
    }

    static Merging of(ReportKind kind, List<Paragraph> there, List<Drafted> drafted) {
        var bySlot = new LinkedHashMap<String, Drafted>();
        for (var one : drafted) bySlot.putIfAbsent(one.slot(), one);
        var changed = new ArrayList<Changed>();
        for (var paragraph : there) {
            var after = after(paragraph, bySlot.get(paragraph.slot()));
            if (!after.equals(paragraph.state())) changed.add(new Changed(paragraph.id(), after));
        }
        var known = there.stream().map(Paragraph::slot).filter(Objects::nonNull).toList();
        var added = bySlot.values().stream()
                .filter(one -> !known.contains(one.slot()))
                .toList();
        return new Merging(changed, added, order(kind, there, bySlot));
    }

    private static State after(Paragraph paragraph, @Nullable Drafted now) {
        if (paragraph.isOfAPerson()) return paragraph.state();
        if (now != null) return State.drafted(now);
        return new State(paragraph.text(), paragraph.drafted(), paragraph.source(), false, true);
    }

    /** What is there stays in its order; what is new comes behind what stands before it in the draft. */
    private static List<Place> order(ReportKind kind, List<Paragraph> there, Map<String, Drafted> drafted) {
        var sections = new LinkedHashMap<String, List<Place>>();
        for (var section : kind.sections()) sections.put(section.code(), new ArrayList<>());
        var places = new HashMap<String, Place>();
        for (var paragraph : there) {
            var place = new Place(paragraph, null);
            sections.computeIfAbsent(paragraph.section(), _ -> new ArrayList<>())
                    .add(place);
            if (paragraph.slot() != null) places.put(paragraph.slot(), place);
        }
        var before = new HashMap<String, Place>();
        for (var one : drafted.values()) {
            var place = places.get(one.slot());
            if (place == null) {
                place = new Place(null, one);
                var section = sections.computeIfAbsent(one.section(), _ -> new ArrayList<>());
                section.add(section.indexOf(before.get(one.section())) + 1, place);
            }
            before.put(one.section(), place);
        }
        return sections.values().stream().flatMap(List::stream).toList();
    }
}
