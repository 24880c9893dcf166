package vn.luytre.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * A paragraph of a template with the placeholders in it. A word processor may have cut them into several runs.
 *
 * @param texts those of the paragraph itself, not those of a text box in it
 */
record Slot(Element paragraph, List<Element> texts, List<Hole> holes) {
    private static final Pattern HOLE = Pattern.compile("\\{\\{([^{}]*)}}");

    /** A placeholder between two places of the text of the paragraph. */
    record Hole(Placeholder placeholder, int start, int end) {}

    /**
     * The paragraph as a slot; it has no holes where there is no placeholder in it.
     *
     * @param faults to which is added what is wrong in it
     */
    static Slot of(Element paragraph, String place, List<String> faults) {
        var texts = Markup.all(paragraph, "t").stream()
                .filter(text -> Markup.around(text, "p").orElseThrow().isSameNode(paragraph))
                .toList();
        var whole = words(texts);
        var holes = new ArrayList<Hole>();
        var found = HOLE.matcher(whole);
        while (found.find()) {
            var known = placeholder(found.group(1));
            if (known.isPresent()) holes.add(new Hole(known.get(), found.start(), found.end()));
            else faults.add("Mẫu có chỗ điền không biết là gì: " + found.group() + " ở " + place + ".");
        }
        var rest = found.replaceAll("");
        if (rest.contains("{{") || rest.contains("}}")) {
            faults.add("Mẫu có dấu {{ hoặc }} lẻ ở " + place + ": «" + whole.strip() + "».");
        }
        var slot = new Slot(paragraph, texts, holes);
        slot.check(rest, place, faults);
        return slot;
    }

    private static String words(List<Element> texts) {
        var words = new StringBuilder();
        texts.forEach(text -> words.append(text.getTextContent()));
        return words.toString();
    }

    private static Optional<Placeholder> placeholder(String typed) {
        var name = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.forLanguageTag("vi"));
        return Placeholder.named(name);
    }

    private void check(String rest, String place, List<String> faults) {
        for (var hole : holes) {
            boolean isAlone = holes.size() == 1 && rest.isBlank();
            if (hole.placeholder().way() != Placeholder.Way.WORDS && !isAlone) {
                faults.add(hole.placeholder() + " phải đứng một mình một đoạn; ở " + place + " còn có chữ khác.");
            }
        }
    }

    boolean isEmpty() {
        return holes.isEmpty();
    }

    /** Puts words in the place of a hole; holes are filled from the last to the first, so that places stay. */
    void fill(Hole hole, String value) {
        int at = 0;
        var rest = value;
        for (var text : texts) {
            var words = text.getTextContent();
            int from = Math.clamp(hole.start() - at, 0, words.length());
            int to = Math.clamp(hole.end() - at, 0, words.length());
            at += words.length();
            if (from >= to) continue;
            Markup.setText(text, words.substring(0, from) + rest + words.substring(to));
            rest = "";
        }
    }

    /** Nothing is to be read in it. */
    boolean isBlank() {
        return words(texts).isBlank();
    }
}
