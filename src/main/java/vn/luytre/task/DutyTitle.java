package vn.luytre.task;

import org.jspecify.annotations.Nullable;

/** How a duty is named in lists, mails and calendars. */
public final class DutyTitle {
    private static final int LONGEST = 260;

    private DutyTitle() {}

    /** As much of a sentence as a list shows. */
    public static String brief(String sentence) {
        if (sentence.length() <= LONGEST) return sentence;
        int end = sentence.lastIndexOf(' ', LONGEST);
        return sentence.substring(0, end < LONGEST / 2 ? LONGEST : end) + " …";
    }

    /**
     * Its sentence, with the label before it unless the sentence begins with its own number: «II.5» and «5. Xây dựng …» are
     * «5. Xây dựng …».
     *
     * @param label null where the duty has none
     */
    public static String of(@Nullable String label, String sentence) {
        if (label == null || label.isEmpty()) return sentence;
        var number = label.substring(label.lastIndexOf('.') + 1);
        boolean isNumbered = sentence.startsWith(number + ".") || sentence.startsWith(number + ")");
        return isNumbered ? sentence : label + " " + sentence;
    }
}
