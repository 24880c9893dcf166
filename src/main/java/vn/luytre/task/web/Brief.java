package vn.luytre.task.web;

/** Long sentences in lists: as much as a reader takes in, cut between words. */
final class Brief {
    private static final int LONGEST = 260;

    private Brief() {}

    static String of(String sentence) {
        if (sentence.length() <= LONGEST) return sentence;
        int end = sentence.lastIndexOf(' ', LONGEST);
        return sentence.substring(0, end < LONGEST / 2 ? LONGEST : end) + " …";
    }
}
