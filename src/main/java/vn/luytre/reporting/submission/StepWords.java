package vn.luytre.reporting.submission;

import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody says to a step.
 *
 * @param reason may be empty
 * @param remarks by position of the number
 */
public record StepWords(String reason, Map<Integer, String> remarks) {
    /** Nothing. */
    public static final StepWords NOTHING = new StepWords("", Map.of());

    public StepWords {
        remarks = new TreeMap<>(remarks);
    }

    /** A reason alone. */
    public static StepWords because(String reason) {
        return new StepWords(reason, Map.of());
    }

    boolean isEmpty() {
        return reason.isBlank() && remarks.isEmpty();
    }
}
