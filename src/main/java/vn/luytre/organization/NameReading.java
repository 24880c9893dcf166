package vn.luytre.organization;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.luytre.text.Folding;

/**
 * What a name of a unit or of a group of units says: «UBND huyện Cư Jút, tỉnh Đắk Nông», «Công an các xã, phường»,
 * «Sở Nội vụ». Read by lists, without the units of the database.
 *
 * @param organ which body of the place is meant, or null if none is named
 * @param groups the groups that are named; empty if one unit is
 * @param parts the unit and what it lies in, the smallest first; for groups only what they lie in
 */
record NameReading(@Nullable String organ, List<UnitGroup> groups, List<Part> parts) {
    private static final NameLists LISTS = NameLists.SHIPPED;
    private static final String OWN = "tinh";
    private static final Set<String> ARTICLES = Set.of("cac ", "nhung ", "moi ", "tung ", "toan bo cac ");

    /**
     * A name with the kinds that its first word allows.
     *
     * @param kinds empty where no word for a kind stands there
     * @param name key of the name without that word
     * @param key key of all of it
     */
    record Part(Set<UnitKind> kinds, String name, String key) {}

    static NameReading of(String text) {
        var name = withoutHeads(Folding.key(text).strip().replaceAll("\\b(tp|tx|tt|p|q|h|x)\\. ?", "$1. "));
        var group = groups(name);
        if (group.isPresent())
            return new NameReading(null, group.get().groups(), group.get().parts());
        for (var organ : LISTS.organs().entrySet()) {
            if (!startsWith(name, organ.getKey())) continue;
            var rest = name.substring(organ.getKey().length()).strip();
            if (rest.isEmpty()) return new NameReading(organ.getValue(), List.of(), parts(OWN)); // «lực lượng Công an»
            var ofPlaces = groups(rest);
            if (ofPlaces.isPresent()) {
                return new NameReading(
                        organ.getValue(),
                        ofPlaces.get().groups(),
                        ofPlaces.get().parts());
            }
            return new NameReading(organ.getValue(), List.of(), parts(rest));
        }
        return bodyOfPlaces(name).orElseGet(() -> new NameReading(null, List.of(), parts(name)));
    }

    private static String withoutHeads(String name) {
        for (var head : LISTS.heads()) {
            if (startsWith(name, head) && !LISTS.organs().containsKey(name)) {
                return withoutHeads(name.substring(head.length()).strip());
            }
        }
        return name;
    }

    private static boolean startsWith(String name, String phrase) {
        return name.startsWith(phrase) && (name.length() == phrase.length() || !isLetter(name, phrase.length()));
    }

    private static boolean isLetter(String name, int at) {
        return Character.isLetterOrDigit(name.charAt(at));
    }

    /** «Phòng Văn hóa các huyện, thành phố», «Ban Chỉ đạo 138 cấp xã»: the places answer for their body. */
    private static Optional<NameReading> bodyOfPlaces(String name) {
        for (var article : List.of(" cac ", " cap ")) {
            int at = name.lastIndexOf(article);
            if (at < 0) continue;
            var places = groups(name.substring(at + 1));
            if (places.isPresent() && areaGroups(places.get().groups())) {
                return Optional.of(new NameReading(
                        "BODY", places.get().groups(), places.get().parts()));
            }
        }
        return Optional.empty();
    }

    private static boolean areaGroups(List<UnitGroup> groups) {
        return groups.stream().allMatch(group -> group.kinds().stream().allMatch(UnitKind::isPlace));
    }

    private record Grouped(List<UnitGroup> groups, List<Part> parts) {}

    private static Optional<Grouped> groups(String name) {
        boolean isMany = !withoutArticle(name).equals(name) || name.startsWith("cap ");
        return groups(withoutArticle(name), isMany);
    }

    /** @param isMany false where no word says that many are meant: «phường Đúc», but also «sở, ban, ngành» */
    private static Optional<Grouped> groups(String name, boolean isMany) {
        for (var group : LISTS.groups().entrySet()) {
            if (!startsWith(name, group.getKey()) || !(isMany || group.getKey().contains(","))) continue;
            var rest = name.substring(group.getKey().length()).strip();
            var found = rest.startsWith(",") || rest.startsWith("va ") || rest.startsWith("cung ")
                    ? together(group.getValue(), rest)
                    : placed(group.getValue(), withoutTail(rest));
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /** «các sở, ngành, các cơ quan, doanh nghiệp». */
    private static Optional<Grouped> together(List<UnitGroup> first, String rest) {
        var next = rest.substring(rest.startsWith(",") ? 1 : rest.indexOf(' ')).strip();
        return groups(withoutArticle(next), true).map(others -> {
            var all = new LinkedHashSet<>(first);
            all.addAll(others.groups());
            return new Grouped(List.copyOf(all), others.parts());
        });
    }

    private static Optional<Grouped> placed(List<UnitGroup> groups, String rest) {
        if (rest.isEmpty()) return Optional.of(new Grouped(groups, List.of()));
        var parts = parts(rest);
        boolean allPlaces = parts.stream().noneMatch(part -> part.kinds().isEmpty());
        return allPlaces ? Optional.of(new Grouped(groups, parts)) : Optional.empty();
    }

    private static String withoutArticle(String name) {
        for (var article : ARTICLES) if (name.startsWith(article)) return name.substring(article.length());
        return name;
    }

    private static String withoutTail(String rest) {
        for (var tail : LISTS.tails()) {
            if (rest.equals(tail)) return "";
            boolean placeFollows = startsWith(rest, tail) && tail.endsWith("tinh");
            if (placeFollows)
                return rest.substring(tail.length() - "tinh".length()).strip();
        }
        return rest.startsWith("thuoc ") ? rest.substring("thuoc ".length()) : rest;
    }

    /** Cuts at commas, and before a word for a kind that follows a name: «xã Nam Dong huyện Cư Jút». */
    static List<Part> parts(String text) {
        var parts = new ArrayList<Part>();
        for (var piece : text.replace(" thuoc ", ", ").split(",", -1)) {
            var words = new ArrayList<>(List.of(piece.strip().split(" ", -1)));
            while (!words.isEmpty()) parts.add(part(take(words)));
        }
        return parts.stream().filter(part -> !part.key().isBlank()).toList();
    }

    private static List<String> take(List<String> words) {
        int kind = Math.max(kindWords(words, 0), 0);
        int end = kind + 1;
        while (end < words.size() && !(kindWords(words, end) > 0 && end + kindWords(words, end) < words.size())) end++;
        var taken = List.copyOf(words.subList(0, Math.min(end, words.size())));
        words.subList(0, taken.size()).clear();
        return taken;
    }

    /** How many words of a kind stand there. */
    private static int kindWords(List<String> words, int at) {
        for (int count = 3; count > 0; count--) {
            if (at + count <= words.size()
                    && LISTS.kinds().containsKey(String.join(" ", words.subList(at, at + count)))) {
                return count;
            }
        }
        return 0;
    }

    private static Part part(List<String> words) {
        int count = words.size() > 1 ? kindWords(words, 0) : 0;
        var kinds = count == 0 ? Set.<UnitKind>of() : LISTS.kinds().get(String.join(" ", words.subList(0, count)));
        return new Part(
                Objects.requireNonNull(kinds),
                String.join(" ", words.subList(count, words.size())),
                String.join(" ", words));
    }
}
