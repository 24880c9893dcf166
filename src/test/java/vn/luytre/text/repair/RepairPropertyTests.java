package vn.luytre.text.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of the tests, damaged by chance; what fails names its seed. None of a1 to b3 is among the model's texts. */
class RepairPropertyTests {
    private static final Repair REPAIR = Repair.of(LanguageModel.shipped());
    private static final String[] DOCUMENTS = {"a1", "a2", "a3", "b1", "b2", "b3"};

    private static String document(long seed) throws IOException {
        var name = DOCUMENTS[(int) (seed % DOCUMENTS.length)] + ".txt";
        return Files.readString(Path.of("src/test/resources/vn/luytre/reading/documents", name));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void nineOfTenWordsOfATextWithoutMarksComeOutRight(long seed) throws IOException {
        String clean = document(seed);
        assertThat(right(clean, repaired(new Noise(seed).harm(clean, 1))))
                .as("seed " + seed)
                .isGreaterThan(0.87);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void wordsThatWereWellStayWellAmongSomeThatAreNot(long seed) throws IOException {
        String clean = document(seed);
        String harmed = new Noise(seed).harmSome(clean, 10);
        assertThat(right(clean, repaired(harmed)))
                .as("seed " + seed)
                .isGreaterThan(0.98)
                .isGreaterThan(right(clean, harmed));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void theSameTextIsRepairedTheSameWay(long seed) throws IOException {
        String harmed = new Noise(seed).harm(document(seed), 0.8);
        assertThat(repaired(harmed)).as("seed " + seed).isEqualTo(repaired(harmed));
    }

    /** Texts that no person writes. */
    @Timeout(60)
    @ParameterizedTest
    @ValueSource(longs = {30, 31, 32, 33, 34})
    void anyTextIsRepairedInAShortTime(long seed) {
        String text = broken(seed, 100_000) + "a".repeat(100_000);
        assertThat(REPAIR.repair(text).words()).as("seed " + seed).hasSizeGreaterThan(1_000);
    }

    private static String broken(long seed, int length) {
        var random = new Random(seed);
        String letters = switch ((int) (seed % 5)) {
            case 0 -> "aeiouyg ";
            case 1 -> "dg1604¢&é)(’' ";
            case 2 -> "nghieuyét";
            case 3 -> " \n.,;a\u0301\u0323\uD83D";
            default -> "ABDQHÐĐ/-0123 ";
        };
        var text = new StringBuilder();
        while (text.length() < length) {
            for (int i = 0; i < 40; i++) text.append(letters.charAt(random.nextInt(letters.length())));
            text.append(" cac cap uy dang, chinh quyén dia phuong va cac doan thé trén dia ban tinh thuc hién nghiém ");
        }
        return text.toString();
    }

    private static String repaired(String text) {
        return REPAIR.repair(text).text().text();
    }

    /** The share of words between blanks that are as they should be. */
    static double right(String expected, String actual) {
        String[] wanted = expected.split("\\s+");
        String[] found = actual.split("\\s+");
        assertThat(found).hasSameSizeAs(wanted);
        int right = 0;
        for (int i = 0; i < wanted.length; i++) if (wanted[i].equals(found[i])) right++;
        return (double) right / wanted.length;
    }
}
