package vn.luytre;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.List;
import java.util.Random;

/** Texts for fuzz tests: any characters at all, or the pieces that mean something to a reader in any order. */
public final class FuzzedText {
    private static final int LONGEST_ROW = 60;

    private FuzzedText() {}

    /** A text of whatever the fuzzer thinks of. */
    public static String of(FuzzedDataProvider data, List<String> pieces) {
        return switch (data.consumeInt(0, 2)) {
            case 0 -> data.consumeRemainingAsString();
            case 1 -> row(data, pieces);
            default -> longRow(new Random(data.consumeInt()), pieces);
        };
    }

    private static String row(FuzzedDataProvider data, List<String> pieces) {
        var text = new StringBuilder();
        while (data.remainingBytes() > 0) text.append(data.pickValue(pieces));
        return text.toString();
    }

    /** The fuzzer itself takes long to come to long rows. */
    private static String longRow(Random random, List<String> pieces) {
        var text = new StringBuilder();
        for (int i = random.nextInt(LONGEST_ROW); i >= 0; i--) text.append(pieces.get(random.nextInt(pieces.size())));
        return text.toString();
    }
}
