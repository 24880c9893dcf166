package vn.luytre.reading.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.words.Words;

/** Brings the mentions of the same instrument together: by number, a shortened number («Thông tư 124») too, else by type and title. */
final class Gathering {
    private final Words words;
    private final @Nullable String own;
    private final List<Instrument> instruments = new ArrayList<>();
    private final Map<String, Instrument> byNumber = new HashMap<>();
    private final Map<String, Instrument> byTitle = new HashMap<>();
    private final Map<String, Instrument> byShortNumber = new HashMap<>();

    /** @param own number of the document itself, which is no citation */
    Gathering(Words words, @Nullable String own) {
        this.words = words;
        this.own = own == null ? null : CanonicalForm.of(own);
    }

    List<Instrument> gather(List<Mention> mentions) {
        var shortened = new ArrayList<Mention>();
        for (var mention : mentions) {
            var number = mention.head().number();
            if (number != null && !number.hasSymbol()) shortened.add(mention);
            else add(mention);
        }
        shortened.forEach(this::addShortened);
        instruments.sort((one, other) -> Integer.compare(one.first(), other.first()));
        return instruments;
    }

    private void add(Mention mention) {
        var number = mention.head().number();
        if (number == null) {
            addTitled(mention);
            return;
        }
        String canonical = CanonicalForm.of(number.value());
        if (canonical.equalsIgnoreCase(own)) return;
        var known = byNumber.get(key(canonical));
        if (known == null || known.differsFrom(mention)) {
            known = knownLaw(mention, canonical);
            byNumber.put(key(canonical), known);
            byShortNumber.put(mention.head().type() + leading(canonical), known);
        }
        known.add(mention);
    }

    private Instrument knownLaw(Mention mention, String canonical) {
        var instrument = create(mention.head().type(), canonical);
        if (mention.titleWords() != null && mention.head().type().endsWith("luật"))
            byTitle.putIfAbsent(titleKey(mention), instrument);
        return instrument;
    }

    private void addTitled(Mention mention) {
        byTitle.computeIfAbsent(titleKey(mention), _ -> create(mention.head().type(), null))
                .add(mention);
    }

    private void addShortened(Mention mention) {
        var number = Objects.requireNonNull(mention.head().number());
        if (own != null && leading(own).equals(leading(number.value()))) return;
        String key = mention.head().type() + leading(number.value());
        var known = byShortNumber.get(key);
        if (known == null) {
            if (mention.head().rule().equals("citation.number-only") && !standsAlone(mention, number)) return;
            known = create(mention.head().type(), number.value());
            byShortNumber.put(key, known);
        }
        known.add(mention);
    }

    /** «Đề án 06», «Nghị định 105/2021» name one instrument even without «số». */
    private static boolean standsAlone(Mention mention, InstrumentNumber number) {
        return mention.head().type().equals("đề án") || number.hasYear();
    }

    private Instrument create(String type, @Nullable String canonical) {
        var instrument = new Instrument(type, canonical);
        instruments.add(instrument);
        return instrument;
    }

    private static String key(String canonical) {
        return canonical.toLowerCase(Locale.ROOT);
    }

    /** «124» of «124/2021/TT-BCA», «9» of «09-CT/TW». */
    private static String leading(String number) {
        int end = 0;
        while (end < number.length() && Character.isDigit(number.charAt(end))) end++;
        int start = 0;
        while (start + 1 < end && number.charAt(start) == '0') start++;
        return number.substring(start, end);
    }

    private String titleKey(Mention mention) {
        var title = mention.titleWords();
        String about = title == null ? String.valueOf(mention.issuer()) : words.between(title.from(), title.to());
        return mention.head().type() + "|" + about.toLowerCase(Locale.ROOT);
    }
}
