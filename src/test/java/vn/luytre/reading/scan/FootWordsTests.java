package vn.luytre.reading.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.luytre.reading.Doubt;

/** Words as the list of receivers has them. */
class FootWordsTests {
    @Test
    void aWordInBracketsMayLackItsStroke() {
        assertThat(ShortForms.mayLackStroke("thiện);")).isTrue();
        assertThat(ShortForms.mayLackStroke("thiện")).isFalse();
        assertThat(ShortForms.mayLackStroke("t/hiện);")).isFalse();
        assertThat(ShortForms.isOne("Đ/c")).isTrue();
    }

    @Test
    void whatFollowsTheStrokeIsSmall() {
        assertThat(ShortForms.cased(word("b/C);", 0)).text()).isEqualTo("b/c);");
        assertThat(ShortForms.cased(word("Đ/C", 0)).text()).isEqualTo("Đ/C");
        assertThat(ShortForms.cased(word("A/C", 0)).text()).isEqualTo("A/C");
    }

    @Test
    void aShortFormThatOneReadingHasIsTakenWithADoubt() {
        var ballot = new Ballot(word("thiện);", 0));
        ballot.add(List.of(word("thiện);", 0)));
        assertThat(ballot.isSettled()).isFalse();
        ballot.add(List.of(word("t/hiện);", 0)));
        assertThat(ballot.word()).extracting(FoundWord::text).containsExactly("t/hiện);");
        assertThat(ballot.word()).extracting(FoundWord::doubt).containsExactly(Doubt.Cause.FAINT);
    }

    @Test
    void lettersThatAreNoWordGetTheirStrokeWithADoubt() {
        var ballot = new Ballot(word("th);", 0));
        assertThat(ballot.word()).extracting(FoundWord::text).containsExactly("t/h);");
        assertThat(ballot.word()).extracting(FoundWord::doubt).containsExactly(Doubt.Cause.FAINT);
    }

    @Test
    void theClerksKeepTheCopy() {
        var words = List.of(word("-", 0), word("Lưu:", 60), word("VI,", 120), word("NC.", 180));
        assertThat(ArchiveCopy.isOf(words.get(2), words)).isTrue();
        assertThat(ArchiveCopy.isOf(words.get(3), words)).isFalse();
        assertThat(ArchiveCopy.isOf(words.get(2), words.subList(2, 4))).isFalse();
        var seen = ArchiveCopy.of(words.get(2), List.of("VI", "VT", "VỊ,"));
        assertThat(seen.text()).isEqualTo("VT,");
        assertThat(seen.doubt()).isNull();
        var guessed = ArchiveCopy.of(words.get(2), List.of("VI,", "VỊ,"));
        assertThat(guessed.text()).isEqualTo("VT,");
        assertThat(guessed.doubt()).isEqualTo(Doubt.Cause.CODE);
    }

    private static FoundWord word(String text, int left) {
        return new FoundWord(text, left, 0, left + 50, 20, 20, 25, 80, null);
    }
}
