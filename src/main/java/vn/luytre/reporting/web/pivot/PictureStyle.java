package vn.luytre.reporting.web.pivot;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules by which pictures are drawn: {@code static/picture.css}, the same file that browsers get. */
record PictureStyle(String css, Map<String, Map<String, String>> rules) {
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)}");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    static PictureStyle load() {
        try (InputStream file = PictureStyle.class.getResourceAsStream("/static/picture.css")) {
            if (file == null) throw new IllegalStateException("no picture.css");
            return of(COMMENT.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .replaceAll(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PictureStyle of(String css) {
        var rules = new LinkedHashMap<String, Map<String, String>>();
        var found = RULE.matcher(css);
        while (found.find()) {
            var selector = found.group(1).strip();
            var said = rules.computeIfAbsent(selector.substring(selector.lastIndexOf(' ') + 1), _ -> new HashMap<>());
            for (var one : found.group(2).split(";", -1)) {
                var parts = one.split(":", 2);
                if (parts.length == 2) said.put(parts[0].strip(), parts[1].strip());
            }
        }
        return new PictureStyle(css.strip(), rules);
    }

    /** What holds for an element with some classes; later rules go before earlier ones. */
    Look look(String element, String classes) {
        var look = new HashMap<String, String>();
        for (var rule : rules.entrySet()) {
            var selector = rule.getKey();
            boolean fits = selector.startsWith(".")
                    ? (" " + classes + " ").contains(" " + selector.substring(1) + " ")
                    : selector.equals(element);
            if (fits) look.putAll(rule.getValue());
        }
        return new Look(look);
    }

    /** How one element looks. */
    record Look(Map<String, String> said) {
        /** Its colour; null for none. Black where nothing is said, as in SVG. */
        @Nullable
        Color fill() {
            return colour(said.getOrDefault("fill", "#000"));
        }

        /** The colour of its edge; null for none. */
        @Nullable
        Color stroke() {
            return colour(said.getOrDefault("stroke", "none"));
        }

        private static @Nullable Color colour(String text) {
            if (text.equals("none")) return null;
            if (text.length() == 4) return Color.decode(text.replaceAll("[0-9a-f]", "$0$0"));
            return Color.decode(text);
        }

        float number(String property, float otherwise) {
            var text = said.get(property);
            return text == null ? otherwise : Float.parseFloat(text.replace("px", ""));
        }

        /** Lines and gaps of the edge; null for an unbroken one. */
        float @Nullable [] dashes() {
            var text = said.get("stroke-dasharray");
            if (text == null) return null;
            var parts = text.split(" ", -1);
            var dashes = new float[parts.length];
            for (int at = 0; at < parts.length; at++) dashes[at] = Float.parseFloat(parts[at]);
            return dashes;
        }

        String anchor() {
            return said.getOrDefault("text-anchor", "start");
        }
    }
}
