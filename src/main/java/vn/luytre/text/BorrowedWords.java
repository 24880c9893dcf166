package vn.luytre.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that are no syllables of Vietnamese but stand in clean texts: «camera», «Krông», «km». */
public final class BorrowedWords {
    private static final Set<String> WORDS = read();
    private static final int LONGEST =
            WORDS.stream().mapToInt(String::length).max().orElse(0);

    private BorrowedWords() {}

    /** True where the stretch is such a word, in any case. */
    public static boolean contains(CharSequence text, int start, int end) {
        if (end - start > LONGEST) return false;
        return WORDS.contains(text.subSequence(start, end).toString().toLowerCase(Locale.ROOT));
    }

    private static Set<String> read() {
        try (var file = BorrowedWords.class.getResourceAsStream("borrowed.txt")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split("[ '-]+")))
                    .filter(word -> word.length() > 1)
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException("borrowed.txt", broken);
        }
    }
}
