package vn.luytre.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.organization.NameReading.Part;
import vn.luytre.organization.Namesakes.Traced;
import vn.luytre.organization.UnitResolution.Candidate;
import vn.luytre.organization.UnitResolution.Outcome;
import vn.luytre.text.Folding;

/**
 * From a name in a document to the units of today: «UBND huyện Cư Jút, tỉnh Đắk Nông» of 2022 to three communes of Lâm
 * Đồng, with the reason. It never guesses: a name that several units bore gives them all.
 */
@Service
@Transactional(readOnly = true)
public class UnitResolver {
    private static final Set<String> OWN_PROVINCE = Set.of("tinh", "thanh pho", "tinh nha");

    private final Namesakes namesakes;
    private final NamesakeStore store;
    private final UnitStore units;
    private final Office office;

    UnitResolver(Namesakes namesakes, NamesakeStore store, UnitStore units, Office office) {
        this.namesakes = namesakes;
        this.store = store;
        this.units = units;
        this.office = office;
    }

    /** The unit that has this official code, or this number of ours after «#», on a day. */
    public Optional<UnitId> coded(String text, LocalDate day) {
        return store.coded(text, day);
    }

    /** As seen from the office's own province. */
    public UnitResolution resolve(String name, LocalDate written, LocalDate asked) {
        return resolve(name, written, asked, office.province().orElse(null));
    }

    /**
     * As seen from a province, so that «các huyện» are those of that province.
     *
     * @param written the day of the document
     * @param asked the day for which units are wanted
     * @param home the province that the document is of, which may have ended since; null if unknown
     */
    public UnitResolution resolve(String name, LocalDate written, LocalDate asked, @Nullable UnitId home) {
        var reading = NameReading.of(name);
        var question = new Question(name, reading, written, asked, home);
        if (!reading.groups().isEmpty()) return group(question);
        if (reading.parts().isEmpty()) return none(question);
        if (isOwnProvince(reading)) return ownProvince(question);
        var whole = wholeName(question);
        return whole.isEmpty() ? one(question) : choose(question.withoutOrgan(), whole, List.of());
    }

    private record Question(
            String name,
            NameReading reading,
            LocalDate written,
            LocalDate asked,
            @Nullable UnitId home) {
        Part target() {
            return reading.parts().getFirst();
        }

        List<Part> within() {
            return reading.parts().subList(1, reading.parts().size());
        }

        Question withoutOrgan() {
            return new Question(name, new NameReading(null, List.of(), reading.parts()), written, asked, home);
        }
    }

    private static boolean isOwnProvince(NameReading reading) {
        return reading.parts().size() == 1
                && OWN_PROVINCE.contains(reading.parts().getFirst().key());
    }

    private UnitResolution ownProvince(Question question) {
        if (question.home() == null) return none(question);
        var origins = namesakes.origins(question.home(), question.written());
        var since = new LinkedHashMap<UnitId, LocalDate>();
        origins.forEach(unit -> since.put(unit.id(), question.written()));
        return choose(question, namesakes.trace(since, question.asked()), List.of());
    }

    /**
     * A body that is in the list of units under its whole name: «Công an tỉnh», «Tỉnh đoàn», also with a comma in it: «Sở Văn
     * hóa, Thể thao và Du lịch».
     */
    private List<Traced> wholeName(Question question) {
        boolean isSimple =
                question.reading().organ() == null && question.reading().parts().size() == 1;
        var homes = homes(question);
        if (homes.isEmpty() || isSimple) return List.of();
        var key = Folding.key(question.name()).strip();
        return namesakes.named(List.of(key), question.written(), question.asked()).stream()
                .filter(one -> homes.stream().anyMatch(one::touches))
                .toList();
    }

    /** The province of the document and, where it ended, what stands for it now: its departments are the ones of today. */
    private List<UnitId> homes(Question question) {
        var home = question.home();
        if (home == null) return List.of();
        if (units.find(home, question.asked()).isPresent()) return List.of(home);
        var all = new ArrayList<>(List.of(home));
        for (var traced : namesakes.trace(Map.of(home, question.written()), question.asked()))
            traced.units().forEach(unit -> all.add(unit.id()));
        return all;
    }

    private UnitResolution one(Question question) {
        var found = namesakes.named(NameKeys.exact(question.target()), question.written(), question.asked());
        var reasons = new ArrayList<Sentence>();
        if (found.isEmpty()) {
            found = namesakes.named(NameKeys.anyKind(question.target()), question.written(), question.asked());
            if (!found.isEmpty()) reasons.add(Sentence.of("resolve.other-kind", question.name()));
        }
        if (found.isEmpty()) return none(question);
        var placed = inPlace(found, question.within());
        if (placed.isEmpty()) {
            return several(question, found, List.of(Sentence.of("resolve.not-in-place", question.name())));
        }
        return choose(question, placed, reasons);
    }

    private static UnitResolution none(Question question) {
        return new UnitResolution(
                question.name(), Outcome.NONE, List.of(), List.of(Sentence.of("resolve.unknown", question.name())));
    }

    /** Those that lay in every place named after them; failing these, those whose ground lies there today. */
    private static List<Traced> inPlace(List<Traced> found, List<Part> within) {
        var then = found.stream()
                .filter(one -> within.stream().allMatch(part -> liesIn(one.path(), part)))
                .toList();
        if (!then.isEmpty()) return then;
        return found.stream()
                .filter(one ->
                        within.stream().allMatch(part -> one.today().stream().anyMatch(path -> liesIn(path, part))))
                .toList();
    }

    private static boolean liesIn(List<Unit> path, Part part) {
        return path.stream().skip(1).anyMatch(unit -> NameKeys.names(part, unit));
    }

    private UnitResolution choose(Question question, List<Traced> found, List<Sentence> reasons) {
        var onDay = found.stream()
                .filter(one -> one.day().equals(question.written()))
                .toList();
        var left = onDay.isEmpty() ? found : onDay;
        if (left.size() == 1) return chosen(question, left.getFirst(), reasons);
        var homes = homes(question);
        var own = left.stream()
                .filter(one -> homes.stream().anyMatch(one::touches))
                .toList();
        if (own.size() != 1) return several(question, own.isEmpty() ? left : own, reasons);
        var all = new ArrayList<>(reasons);
        all.add(Sentence.of(
                "resolve.own-preferred",
                Integer.toString(left.size()),
                ResolutionReasons.pathWords(own.getFirst().path())));
        return chosen(question, own.getFirst(), all);
    }

    private UnitResolution chosen(Question question, Traced traced, List<Sentence> reasons) {
        var all = new ArrayList<>(reasons);
        if (!traced.day().equals(question.written())) {
            boolean isPast = traced.day().isBefore(question.written());
            all.add(Sentence.of(
                    isPast ? "resolve.ended-before" : "resolve.began-after",
                    ResolutionReasons.pathWords(traced.path()),
                    Days.words(traced.day()),
                    Days.words(question.written())));
        }
        return new UnitResolution(question.name(), Outcome.ONE, List.of(candidate(question, traced)), all);
    }

    private UnitResolution several(Question question, List<Traced> found, List<Sentence> reasons) {
        var all = new ArrayList<>(reasons);
        all.add(Sentence.of("resolve.several", Integer.toString(found.size()), question.name()));
        var candidates = found.stream().map(one -> candidate(question, one)).toList();
        return new UnitResolution(question.name(), Outcome.SEVERAL, candidates, all);
    }

    private Candidate candidate(Question question, Traced traced) {
        var reasons = new ArrayList<>(ResolutionReasons.of(traced));
        var today = bodies(question, traced.units(), reasons);
        return new Candidate(ResolutionReasons.pathWords(traced.path()), List.of(traced.then()), today, reasons);
    }

    /** The police, the Front … of the places where they are in the list of units; else the places themselves. */
    private List<Unit> bodies(Question question, List<Unit> places, List<Sentence> reasons) {
        var organ = question.reading().organ();
        if (organ == null || organ.equals(NameLists.PLACE) || places.isEmpty()) return places;
        if (organ.equals("BODY")) {
            reasons.add(Sentence.of("resolve.place-answers", question.name()));
            return places;
        }
        var kind = UnitKind.valueOf(organ);
        var bodies = store.bodies(places.stream().map(Unit::id).toList(), kind, question.asked());
        var without = new LinkedHashSet<>(places);
        without.removeIf(place -> bodies.stream().anyMatch(body -> place.id().equals(body.parent())));
        if (!without.isEmpty()) {
            reasons.add(Sentence.of("resolve.no-body", kind.word(), ResolutionReasons.names(List.copyOf(without))));
        }
        var all = new ArrayList<>(bodies);
        all.addAll(without);
        return all;
    }

    private UnitResolution group(Question question) {
        var scopes = scopes(question);
        if (scopes.isEmpty()) return none(question);
        var since = new LinkedHashMap<UnitId, LocalDate>();
        for (var scope : scopes)
            members(question, scope.id(), question.written()).forEach(id -> since.put(id, question.written()));
        var reasons = new ArrayList<Sentence>();
        if (since.isEmpty()) {
            membersToday(question).forEach(id -> since.put(id, question.asked()));
            if (!since.isEmpty()) reasons.add(Sentence.of("resolve.group-today", Days.words(question.asked())));
        }
        if (since.isEmpty()) return none(question);
        return grouped(question, scopes, namesakes.trace(since, question.asked()), reasons);
    }

    private UnitResolution grouped(Question question, List<Unit> scopes, List<Traced> members, List<Sentence> reasons) {
        var ids = new LinkedHashSet<UnitId>();
        members.forEach(member -> member.units().forEach(unit -> ids.add(unit.id())));
        var places = units.all(ids, question.asked());
        var why = new ArrayList<>(ResolutionReasons.ofGroup(members, places.size(), question.written()));
        var today = bodies(question, places, why);
        var then = question.name() + " – " + ResolutionReasons.names(scopes);
        var candidate = new Candidate(then, members.stream().map(Traced::then).toList(), today, why);
        return new UnitResolution(question.name(), Outcome.GROUP, List.of(candidate), reasons);
    }

    private List<Unit> scopes(Question question) {
        if (!question.reading().parts().isEmpty()) {
            var place = new NameReading(null, List.of(), question.reading().parts());
            var found =
                    one(new Question(question.name(), place, question.written(), question.asked(), question.home()));
            return found.outcome() == Outcome.ONE
                    ? found.candidates().getFirst().thenUnits()
                    : List.of();
        }
        return question.home() == null ? List.of() : namesakes.origins(question.home(), question.written());
    }

    private Collection<UnitId> members(Question question, UnitId scope, LocalDate day) {
        var members = new LinkedHashSet<UnitId>();
        for (var group : question.reading().groups()) {
            units.ofKinds(group.kinds(), scope, group.depth(), day).forEach(unit -> members.add(unit.id()));
        }
        return members;
    }

    private Collection<UnitId> membersToday(Question question) {
        var members = new LinkedHashSet<UnitId>();
        for (var home : homes(question)) members.addAll(members(question, home, question.asked()));
        return members;
    }
}
