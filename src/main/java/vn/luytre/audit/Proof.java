package vn.luytre.audit;

import java.util.Optional;

/**
 * What came of a proof.
 *
 * @param proved so many entries, from the first, are as they were sealed
 * @param broken the first place that is not as it was, in Vietnamese
 */
public record Proof(long proved, Optional<String> broken) {
    static Proof whole(long proved) {
        return new Proof(proved, Optional.empty());
    }

    static Proof broken(long proved, String sentence) {
        return new Proof(proved, Optional.of(sentence));
    }
}
