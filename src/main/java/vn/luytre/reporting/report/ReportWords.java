package vn.luytre.reporting.report;

import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody says to a step.
 *
 * @param reason may be empty
 * @param remarks by paragraph
 */
public record ReportWords(String reason, Map<Long, String> remarks) {
    /** Nothing. */
    public static final ReportWords NOTHING = new ReportWords("", Map.of());

    public ReportWords {
        remarks = new TreeMap<>(remarks);
    }

    boolean isEmpty() {
        return reason.isBlank() && remarks.isEmpty();
    }
}
