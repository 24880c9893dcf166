package vn.luytre;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.List;

/** Texts for fuzz tests: any characters at all, or the pieces that mean something to a reader in any order. */
public final class FuzzedText {
    private FuzzedText() {}

    /** A text of whatever the fuzzer thinks of. */
    public static String of(FuzzedDataProvider data, List<String> pieces) {
        return data.consumeBoolean() ? data.consumeRemainingAsString() : row(data, pieces);
    }

    private static String row(FuzzedDataProvider data, List<String> pieces) {
        var text = new StringBuilder();
        while (data.remainingBytes() > 0) text.append(data.pickValue(pieces));
        return text.toString();
    }
}
