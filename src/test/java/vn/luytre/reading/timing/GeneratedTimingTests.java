package vn.luytre.reading.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.luytre.calendar.OfficialDate;

/** Times that are made up: what is written must be what is read. A failure names its seed. */
class GeneratedTimingTests {
    private static final int EACH = 3000;
    private static final List<String> BEFORES =
            List.of("Các xã báo cáo", "Gửi về Công an tỉnh", "Hoàn thành việc rà soát", "");
    private static final List<String> AFTERS =
            List.of(".", "; đồng thời tuyên truyền.", ", gửi về Công an tỉnh.", " để tổng hợp.", " về UBND xã.");

    private record Made(Random random, LocalDate issued, String before, String after, long seed) {
        static Made of(long seed) {
            var random = new Random(seed);
            var issued = LocalDate.of(2026 + random.nextInt(20), 1, 1).plusDays(random.nextInt(360));
            return new Made(random, issued, pick(random, BEFORES), pick(random, AFTERS), seed);
        }

        static <T> T pick(Random random, List<T> choices) {
            return choices.get(random.nextInt(choices.size()));
        }

        LocalDate later() {
            return issued.plusDays(1 + random.nextInt(700));
        }

        void reads(String said, String expected) {
            String text = (before + " " + said + after).strip();
            assertThat(Shown.inText(text, issued))
                    .as("seed %d, document of %s: %s", seed, issued, text)
                    .containsExactly(expected + " «" + said + "»");
        }
    }

    @Test
    void aDayIsReadAsItIsWritten() {
        var leads = List.of("trước ", "chậm nhất ", "đến hết ", "chậm nhất là ", "từ ");
        var operators = List.of("before", "by", "by", "by", "from");
        var styles = List.of(OfficialDate.Style.WORDS, OfficialDate.Style.SLASHES, OfficialDate.Style.DASHES);
        for (long seed = 0; seed < EACH; seed++) {
            var made = Made.of(seed);
            int which = made.random.nextInt(leads.size());
            var day = made.later();
            made.reads(
                    leads.get(which) + written(day, Made.pick(made.random, styles)),
                    "date " + operators.get(which) + " " + day);
        }
    }

    private static String written(LocalDate day, OfficialDate.Style style) {
        String text = style.write(day);
        return text.startsWith("ngày") ? text : "ngày " + text;
    }

    @Test
    void aDayWithoutYearIsTheNextOne() {
        var styles = List.of(OfficialDate.Style.WORDS_WITHOUT_YEAR, OfficialDate.Style.SLASHES_WITHOUT_YEAR);
        for (long seed = 0; seed < EACH; seed++) {
            var made = Made.of(seed);
            var day = made.issued.plusDays(made.random.nextInt(365));
            if (day.getMonthValue() == 2 && day.getDayOfMonth() == 29) continue;
            made.reads("trước " + written(day, Made.pick(made.random, styles)), "date before " + day + " inferred ~");
        }
    }

    @Test
    void aRhythmIsReadAsItIsWritten() {
        for (long seed = 0; seed < EACH; seed++) {
            var made = Made.of(seed);
            var day = made.later();
            String each = made.random.nextBoolean() ? "hằng" : "hàng";
            String monthDay = OfficialDate.Style.SLASHES_WITHOUT_YEAR.write(day);
            made.reads(
                    "trước ngày " + monthDay + " " + each + " năm",
                    "recurring before --%02d-%02d P1Y".formatted(day.getMonthValue(), day.getDayOfMonth()));
            made.reads(
                    "chậm nhất ngày " + day.getDayOfMonth() + " " + each + " tháng",
                    "recurring by ---%02d P1M".formatted(day.getDayOfMonth()));
            int quarterDay = 1 + made.random.nextInt(30);
            made.reads("trước ngày " + quarterDay + " của tháng cuối quý", "recurring before - P3M");
        }
    }

    @Test
    void aLengthOfTimeIsReadAsItIsWritten() {
        var units = List.of("ngày", "ngày làm việc", "giờ", "tuần", "tháng");
        var isos = List.of("P%dD", "P%dD working days", "PT%dH", "P%dW", "P%dM");
        for (long seed = 0; seed < EACH; seed++) {
            var made = Made.of(seed);
            int amount = 1 + made.random.nextInt(90);
            int unit = made.random.nextInt(units.size());
            String number = made.random.nextBoolean() && amount < 10 ? "0" + amount : Integer.toString(amount);
            String since = made.random.nextBoolean() ? " kể từ ngày nhận đủ hồ sơ" : " kể từ khi tiếp nhận";
            String after = made.after.startsWith(" về") ? "." : made.after;
            new Made(made.random, made.issued, made.before, after, seed)
                    .reads(
                            "trong thời hạn " + number + " " + units.get(unit) + since,
                            "relative within " + isos.get(unit).formatted(amount));
        }
    }

    @Test
    void aStretchOfDaysIsReadAsItIsWritten() {
        for (long seed = 0; seed < EACH; seed++) {
            var made = Made.of(seed);
            var first = made.later();
            var last = first.plusDays(1 + made.random.nextInt(60));
            boolean sameYear = first.getYear() == last.getYear();
            var style = sameYear && made.random.nextBoolean()
                    ? OfficialDate.Style.SLASHES_WITHOUT_YEAR
                    : OfficialDate.Style.SLASHES;
            String said = "từ ngày " + style.write(first) + " đến ngày " + OfficialDate.Style.SLASHES.write(last);
            made.reads(said, "period within " + first + "/" + last);
        }
    }
}
