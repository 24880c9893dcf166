package vn.luytre.reading.timing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.Deadline;
import vn.luytre.calendar.Operator;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;

/**
 * «trước Tết Nguyên đán Bính Ngọ», «trong dịp Quốc khánh», «đúng dịp 19/8/2031», «vào dịp 19/8 hằng năm», «trước, trong và sau Tết», «trước năm học mới», «tại kỳ họp giữa năm 2026»; without a
 * preposition only as what is guarded: «bảo vệ tuyệt đối an toàn các ngày lễ lớn của dân tộc».
 */
final class OccasionRule implements TimingRule {
    private static final String RULE = "timing.occasion";
    private static final String SEASON = "season";
    private static final String HAPPENING = "happening";
    private static final String SESSION = "session";
    /** «trong Tuần lễ An toàn», but not «trong tuần lễ ra mắt». */
    private static final String NAMED = "named";

    private static final String MEETING = "meeting";
    private static final Phrase OF_A_DAY = Phrase.of("dịp");
    private static final Phrases<Lead> LEADS = WordList.phrases(OccasionRule.class, "occasion-leads.txt", Lead::of);
    private static final Phrases<String> OCCASIONS = WordList.phrases(OccasionRule.class, "occasions.txt");

    /** What «trước dịp», «vào» mean before an occasion. */
    private record Lead(@Nullable Operator operator, String only) {
        static Lead of(String meaning) {
            int blank = meaning.indexOf(' ');
            String operator = blank < 0 ? meaning : meaning.substring(0, blank);
            String only = blank < 0 ? "" : meaning.substring(blank + 1);
            return new Lead(operator.equals("-") ? null : Operator.valueOf(operator), only);
        }

        boolean goesWith(String occasion) {
            return switch (only) {
                case SEASON -> !isHappening(occasion);
                case SESSION -> occasion.equals(SESSION);
                default -> true;
            };
        }

        /** «trong dịp tổng kết» is on that occasion, «trong dịp Tết» within some days. */
        @Nullable
        Operator operatorOf(String occasion) {
            return operator == Operator.WITHIN && occasion.equals(MEETING) ? Operator.ON : operator;
        }
    }

    private static boolean isHappening(String occasion) {
        return occasion.equals(HAPPENING) || occasion.equals(SESSION) || occasion.equals(MEETING);
    }

    @Override
    public List<String> triggers() {
        return Stream.of("occasion-leads.txt", "occasions.txt")
                .flatMap(list -> WordList.load(OccasionRule.class, list).keySet().stream())
                .map(words -> words.toLowerCase(Locale.ROOT))
                .toList();
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        var lead = LEADS.longestAt(stretch.words(), at, stretch.to());
        if (lead == null) return guarded(stretch, at);
        var occasion = OCCASIONS.longestAt(stretch.words(), lead.after(), stretch.to());
        if (occasion == null) return onDay(stretch, lead.meaning().operator(), at, lead.after());
        if (!lead.meaning().goesWith(occasion.meaning())) return List.of();
        if (occasion.meaning().equals(NAMED) && OccasionTail.end(stretch, occasion.after()) == occasion.after())
            return List.of();
        return event(stretch, lead.meaning().operatorOf(occasion.meaning()), at, lead.after(), occasion.after());
    }

    /** The word after the occasion that begins at this word; the word itself if none does. */
    static int end(Stretch stretch, int at) {
        int occasion = OCCASIONS.after(stretch.words(), at, stretch.to());
        return occasion == at ? at : OccasionTail.end(stretch, occasion);
    }

    private static List<Finding> guarded(Stretch stretch, int at) {
        var occasion = OCCASIONS.longestAt(stretch.words(), at, stretch.to());
        if (occasion == null || isHappening(occasion.meaning()) || !Guarded.stands(stretch, at)) return List.of();
        return event(stretch, null, at, at, occasion.after());
    }

    private static List<Finding> event(Stretch stretch, @Nullable Operator operator, int from, int begin, int end) {
        int to = OccasionTail.end(stretch, end);
        return List.of(Finding.likely(from, to, new Deadline.Event(operator, stretch.said(begin, to), null), RULE));
    }

    /** «đúng dịp 19/8/2031»: the day of the festival. */
    private static List<Finding> onDay(Stretch stretch, @Nullable Operator operator, int from, int at) {
        if (!OF_A_DAY.standsAt(stretch.words(), at - 1)) return List.of();
        var days = DayList.at(stretch, at);
        if (operator != null && days != null && days.isYearly())
            return new DueDays(stretch, operator, RULE).of(days, from);
        return FestivalDateRule.event(stretch, operator, at, RULE);
    }
}
