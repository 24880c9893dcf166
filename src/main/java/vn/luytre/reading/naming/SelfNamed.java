package vn.luytre.reading.naming;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.layout.Quotes;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Words;

/**
 * Names that need neither quotes nor a noun before them: programmes known all over the country, «Đề án 06», the standard «an
 * toàn về an ninh, trật tự», «tiêu chí số 19.2», «xã điển hình về …». Each rule gives the word after what it read.
 */
final class SelfNamed {
    private static final Phrase UNTIL = Phrase.of("đến năm");
    private static final int MOST_DIGITS_OF_A_SCHEME = 2;
    private final PreparedText text;
    private final Words words;
    private final Quotes quotes;
    private final Names names;

    SelfNamed(PreparedText text, Names names) {
        this.text = text;
        this.words = text.words();
        this.quotes = text.quotes();
        this.names = names;
    }

    /** «Chương trình mục tiêu quốc gia phòng, chống ma túy đến năm 2030» has its year in its name. */
    int known(Programme programme, int at, int after, int to) {
        boolean dated = programme.kind().equals(NameKind.TARGET_PROGRAMME)
                && UNTIL.standsAt(words, after)
                && words.isNumber(after + UNTIL.length())
                && after + UNTIL.length() < to;
        int end = dated ? after + UNTIL.length() + 1 : after;
        names.add(programme.name(), programme.kind(), text.span(at, end), Confidence.LIKELY, "programme.known")
                .called(dated ? programme.name() + " " + words.between(after, end) : null)
                .in(YearsAfter.at(words, dated ? after + 1 : after, to, programme.kind()));
        return end;
    }

    /** «Đề án 06», known by its number alone; «Đề án 06/ĐA-UBND» is only cited. */
    int scheme(int at, int number) {
        boolean code = words.isMark(number + 1, '/') && words.isJoined(number + 1);
        if (code || words.end(number) - words.start(number) > MOST_DIGITS_OF_A_SCHEME) return number;
        var span = text.span(at, number + 1);
        names.add("Đề án " + words.at(number), NameKind.SCHEME, span, Confidence.LIKELY, "programme.scheme-number");
        return number + 1;
    }

    /** «tiêu chuẩn an toàn về an ninh, trật tự» without quotes; alone the words may describe any place. */
    int standard(int at, int after, NamingScan.@Nullable Introduction noun) {
        var span = text.span(at, after);
        if (noun != null && noun.kind().group() == NameKind.Group.STANDARD && noun.after() == at) {
            names.add(span.text(), NameKind.STANDARD, span, Confidence.LIKELY, "standard.safety-plain");
        } else {
            names.addRepeated(span.text(), span);
        }
        return after;
    }

    /** Gives {@code after} where no number follows «tiêu chí». */
    int criterion(int at, int after, int to) {
        var criterion = Criterion.at(words, quotes, after, to);
        if (criterion == null) return after;
        names.addCriterion(criterion, words, text.span(at, criterion.end()));
        return criterion.end();
    }

    int typical(int from, int at, int after, int to) {
        var unit = TypicalUnit.around(words, from, at, after, to);
        if (unit == null) return after;
        var span = text.span(unit.start(), unit.end());
        names.add(unit.name(span.text()), NameKind.TYPICAL, span, Confidence.LIKELY, "model.typical");
        return unit.end();
    }
}
