package vn.luytre.reading.timing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.luytre.calendar.Deadline;
import vn.luytre.calendar.Operator;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;

/**
 * «trước Tết Nguyên đán Bính Ngọ», «trong dịp Quốc khánh», «đúng dịp 19/8/2031», «trước, trong và sau Tết», «trước năm học mới»; without a
 * preposition only as what is guarded: «bảo vệ tuyệt đối an toàn các ngày lễ lớn của dân tộc».
 */
final class OccasionRule implements TimingRule {
    private static final String RULE = "timing.occasion";
    /** After these an occasion stands, by the operator that they mean. */
    private static final Map<String, List<String>> WORDINGS = Map.of(
            "BEFORE", List.of("trước", "trước dịp", "trước thềm", "trước ngày", "trước các dịp"),
            "WITHIN",
                    List.of(
                            "trong",
                            "trong dịp",
                            "trong các dịp",
                            "trong thời gian",
                            "trong suốt",
                            "trong thời gian diễn ra",
                            "trong những"),
            "ON",
                    List.of(
                            "dịp",
                            "nhân dịp",
                            "vào dịp",
                            "đúng dịp",
                            "đúng vào dịp",
                            "vào đúng dịp",
                            "vào các dịp",
                            "nhân",
                            "vào"),
            "",
                    List.of(
                            "sau",
                            "sau dịp",
                            "trước, trong và sau",
                            "trước, trong và sau dịp",
                            "trước và sau",
                            "trước và trong",
                            "trước và trong dịp",
                            "trước, trong, sau"));

    private static final Phrases<String> LEADS = leads();

    private static final Phrases<String> OCCASIONS = WordList.phrases(OccasionRule.class, "occasions.txt");

    @Override
    public List<String> triggers() {
        return Stream.concat(
                        WORDINGS.values().stream().flatMap(List::stream),
                        WordList.load(OccasionRule.class, "occasions.txt").keySet().stream())
                .map(words -> words.toLowerCase(Locale.ROOT))
                .toList();
    }

    @Override
    public List<Finding> readAt(Stretch stretch, int at) {
        var words = stretch.words();
        var lead = LEADS.longestAt(words, at, stretch.to());
        if (lead == null) return guarded(stretch, at);
        Operator operator = lead.meaning().isEmpty() ? null : Operator.valueOf(lead.meaning());
        int occasion = OCCASIONS.after(words, lead.after(), stretch.to());
        if (occasion > lead.after()) return event(stretch, operator, at, lead.after(), occasion);
        return isNamedOccasion(stretch, lead.after()) ? onDay(stretch, operator, lead.after()) : List.of();
    }

    private static boolean isNamedOccasion(Stretch stretch, int at) {
        return NAMED.after(stretch.words(), at - 1, at) == at;
    }

    private static final Phrases<Boolean> NAMED = Phrases.set("dịp");

    private static List<Finding> guarded(Stretch stretch, int at) {
        int occasion = OCCASIONS.after(stretch.words(), at, stretch.to());
        return occasion > at && Guarded.stands(stretch, at) ? event(stretch, null, at, at, occasion) : List.of();
    }

    private static List<Finding> event(Stretch stretch, @Nullable Operator operator, int from, int begin, int end) {
        int to = OccasionTail.end(stretch, end);
        return List.of(Finding.likely(from, to, new Deadline.Event(operator, stretch.said(begin, to), null), RULE));
    }

    /** «đúng dịp 19/8/2031»: the day of the festival. */
    private static List<Finding> onDay(Stretch stretch, @Nullable Operator operator, int at) {
        if (!(new DayReader(stretch).at(at) instanceof DayText.OfYear day)) return List.of();
        var date = day.year() == null
                ? stretch.years().next(day.month(), day.day())
                : Days.of(day.year(), day.month(), day.day());
        if (date == null || stretch.years().isPast(date)) return List.of();
        var event = new Deadline.Event(operator, stretch.said(day.from(), day.to()), date);
        return List.of(new Finding(day.from(), day.to(), event, day.year() == null, Confidence.LIKELY, RULE));
    }

    private static Phrases<String> leads() {
        var all = new Phrases<String>();
        WORDINGS.forEach((operator, leads) -> leads.forEach(lead -> all.add(lead, operator)));
        return all;
    }
}
