package vn.luytre.reading.timing;

import java.util.List;

/** Reads one family of wordings that begin at certain words. */
interface TimingRule {
    /** Words that the wordings begin with; only there the rule is asked. */
    List<String> triggers();

    /** What is said from the trigger at {@code at} on, empty where it is something else. */
    List<Finding> readAt(Stretch stretch, int at);
}
