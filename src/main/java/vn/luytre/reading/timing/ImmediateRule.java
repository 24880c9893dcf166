package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.calendar.Deadline;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;

/** «Trước mắt, …» at the head of a clause, «ngay lập tức»; not «nhiệm vụ trước mắt và lâu dài». */
final class ImmediateRule implements TimingRule {
    private static final OpeningWords OPENING = OpeningWords.of("trước mắt", "ngay lập tức", "ngay tức khắc");
    private static final Phrases<Boolean> LATER_TOO = Phrases.set("và lâu dài", "cũng như", "và về lâu dài");
    private static final Phrase AT_ONCE = Phrase.of("ngay");

    @Override
    public List<String> triggers() {
        return OPENING.wordings();
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        int end = OPENING.after(stretch, at);
        if (end == at || !(stretch.opensClause(at) || AT_ONCE.standsAt(stretch.words(), at))) return List.of();
        if (LATER_TOO.standAt(stretch.words(), end)) return List.of();
        return List.of(Finding.certain(at, end, new Deadline.Immediate(), "timing.now"));
    }
}
