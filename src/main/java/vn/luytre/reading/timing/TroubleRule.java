package vn.luytre.reading.timing;

import java.util.ArrayList;
import java.util.List;
import vn.luytre.calendar.Deadline;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;

/** «nếu có khó khăn, vướng mắc», «Nếu phát sinh vướng mắc», «trường hợp có vấn đề phát sinh»; not «(nếu có)». */
final class TroubleRule implements TimingRule {
    private static final int MOST_TROUBLES = 4;
    private static final List<String> VERBS = List.of(
            "có",
            "gặp",
            "gặp phải",
            "phát sinh",
            "xuất hiện",
            "còn",
            "có những",
            "có các",
            "gặp những",
            "phát sinh những",
            "phát sinh các",
            "có gì");
    private static final OpeningWords OPENING = OpeningWords.of(wordings());
    private static final Phrases<String> TROUBLES = WordList.phrases(TroubleRule.class, "troubles.txt");
    private static final Phrases<Boolean> LINKS = Phrases.set(",", "và", "hoặc", "hay", "/");

    @Override
    public List<String> triggers() {
        return OPENING.wordings();
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        var words = stretch.words();
        int begin = OPENING.after(stretch, at);
        int end = begin == at ? at : TROUBLES.after(words, begin, stretch.to());
        if (end == begin) return List.of();
        for (int i = 0; i < MOST_TROUBLES; i++) {
            int next = LINKS.after(words, end, stretch.to());
            int more = TROUBLES.after(words, next, stretch.to());
            if (more == next) break;
            end = more;
        }
        var deadline = new Deadline.Unspecified(stretch.said(at, end));
        return List.of(Finding.likely(at, end, deadline, "timing.if-trouble"));
    }

    private static List<String> wordings() {
        var all = new ArrayList<String>();
        for (String lead : List.of("nếu", "khi", "trường hợp", "trong trường hợp", "nếu trong quá trình thực hiện")) {
            for (String verb : VERBS) all.add(lead + " " + verb);
        }
        all.add("có gì");
        return List.copyOf(all);
    }
}
