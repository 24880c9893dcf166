package vn.luytre.reading;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.luytre.reading.Doubt.Cause;
import vn.luytre.text.LegacyEncoding;
import vn.luytre.text.TextQuality.Verdict;

/** What could not be taken from a file for sure is not claimed for sure. */
class LegibilityTests {
    private static final String TEXT = """
            UBND XÃ LŨNG CÒ
            Số: 31/KH-UBND

            Lũng Cò, ngày 05 tháng 3 năm 2031

            KẾ HOẠCH
            Lắp tủ thuốc tại các thôn năm 2031

            Căn cứ Nghị quyết số 12/NQ-HĐND ngày 20/12/2030 của Hội đồng nhân dân xã về phát triển y tế thôn.

            1. Trạm Y tế lắp tủ thuốc tại các nhà văn hóa trước ngày 30/4/2031.

            2. Trưởng thôn giữ chìa khóa tủ thuốc, mở tủ khi người dân cần và ghi sổ những gì đã cấp phát trong tháng.

            Nơi nhận:
            - Hội đồng nhân dân xã (để báo cáo);
            - Trạm Y tế, các thôn (để thực hiện);
            - Lưu: VT.

            CHỦ TỊCH

            Mùa Thị Sáo
            """;

    @Test
    void withoutDoubtsNothingChanges() {
        assertThat(number(read()).confidence()).isEqualTo(Confidence.CERTAIN);
        assertThat(read().quality().verdict()).isEqualTo(Verdict.CLEAN);
        assertThat(read().warnings()).isEmpty();
    }

    @Test
    void aDoubtfulCodeIsAGuessAndIsNamed() {
        var reading = read(doubt("31/KH-UBND", Cause.CODE));
        assertThat(number(reading).confidence()).isEqualTo(Confidence.UNSURE);
        assertThat(requireNonNull(reading.header().date()).confidence()).isEqualTo(Confidence.CERTAIN);
        assertThat(reading.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("unsure-code");
            assertThat(warning.message()).startsWith("«31/KH-UBND»");
            int start = TEXT.indexOf("31/KH");
            assertThat(warning.span()).isEqualTo(new Span(start, start + 10, "31/KH-UBND"));
        });
    }

    @Test
    void aCitationIsAsSureAsItsNumber() {
        var reading = read(doubt("12/NQ-HĐND", Cause.CODE));
        assertThat(reading.citations())
                .singleElement()
                .satisfies(citation -> assertThat(citation.confidence()).isEqualTo(Confidence.UNSURE));
    }

    @Test
    void oneFaintWordInATaskLeavesItLikelyAndItsDeadlineAsItWas() {
        var sure = read().tasks().getFirst().actions().getFirst();
        var faint = read(doubt("nhà", Cause.FAINT)).tasks().getFirst().actions().getFirst();
        assertThat(faint.confidence()).isEqualTo(Confidence.LIKELY.and(sure.confidence()));
        assertThat(faint.timing().getFirst().confidence())
                .isEqualTo(sure.timing().getFirst().confidence());
    }

    @Test
    void muchFaintTextIsSuspectAndMostlyFaintTextIsDamaged() {
        assertThat(read(doubt("Trưởng thôn giữ chìa khóa tủ thuốc", Cause.FAINT))
                        .quality()
                        .verdict())
                .isEqualTo(Verdict.SUSPECT);
        var half = new Doubt(0, TEXT.length() / 2, Cause.FAINT);
        assertThat(read(half).quality().verdict()).isEqualTo(Verdict.DAMAGED);
    }

    @Test
    void doubtsThatLieOverEachOtherAreCountedOnce() {
        var twelfth = new ArrayList<Doubt>();
        for (int i = 0; i < 20; i++) twelfth.add(new Doubt(0, TEXT.length() / 12, Cause.FAINT));
        assertThat(read(twelfth.toArray(Doubt[]::new)).quality().verdict()).isEqualTo(Verdict.SUSPECT);
    }

    @Test
    void hiddenTextIsSaidWithItsPageAndMakesTheTextSuspect() {
        var pages = List.of(new PageLine(0, 1, 0, 0, 1, 1), new PageLine(TEXT.indexOf("1. Trạm"), 2, 0, 0, 1, 1));
        int place = TEXT.indexOf("2. Trưởng");
        var source = SourceText.of("a", TEXT, pages, List.of(new Doubt(place, place, Cause.HIDDEN)));
        var reading = Reader.read(source);
        assertThat(reading.pages())
                .containsExactly(new Reading.PageStart(1, 0), new Reading.PageStart(2, TEXT.indexOf("1. Trạm")));
        assertThat(reading.quality().verdict()).isEqualTo(Verdict.SUSPECT);
        assertThat(reading.warnings())
                .extracting(Warning::message)
                .contains("Tệp có chữ ẩn, mắt không thấy (trang 2); đã bỏ qua.");
    }

    @Test
    void manyDoubtfulCodesAreCounted() {
        var doubts =
                Stream.generate(() -> doubt("12/NQ-HĐND", Cause.CODE)).limit(25).toArray(Doubt[]::new);
        assertThat(read(doubts).warnings())
                .filteredOn(warning -> warning.code().equals("unsure-code"))
                .hasSize(21)
                .last()
                .satisfies(warning -> assertThat(warning.message()).startsWith("Còn 5 "));
    }

    @Test
    void aTextOfOldFontsIsReadAsItWasPrinted() {
        var old = LegacyEncoding.VNI.encode(TEXT);
        var reading = Reader.read(SourceText.of("cu.txt", old));
        assertThat(number(reading).value()).isEqualTo("31/KH-UBND");
        assertThat(requireNonNull(reading.header().subject()).value()).isEqualTo("Lắp tủ thuốc tại các thôn năm 2031");
        assertThat(reading.tasks()).hasSize(2);
        assertThat(number(reading).confidence()).isEqualTo(Confidence.LIKELY);
        assertThat(number(reading).span().start()).isEqualTo(old.indexOf("31/KH"));
        assertThat(reading.warnings()).extracting(Warning::code).containsExactly("legacy-encoding");
    }

    private static Found number(Reading reading) {
        return requireNonNull(reading.header().number());
    }

    private static Doubt doubt(String words, Cause cause) {
        int start = TEXT.indexOf(words);
        return new Doubt(start, start + words.length(), cause);
    }

    private static Reading read(Doubt... doubts) {
        return Reader.read(SourceText.of("a", TEXT, List.of(), List.of(doubts)));
    }
}
