package vn.luytre.directive.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTextTests {
    @Test
    void aNumberIsOneHoweverItIsSpaced() {
        for (var written : new String[] {"08/CT-UBND", "08 / CT UBND", "8/ct-ubnd", "08/CT - UBND"}) {
            assertThat(SearchText.folded(written)).isEqualTo(" 8 ct ubnd ");
        }
    }

    @Test
    void marksCountForTheOrderOnly() {
        assertThat(SearchText.folded("Đội tự quản")).isEqualTo(" doi tu quan ");
        assertThat(SearchText.marked("Hoà giải, Đội")).isEqualTo(" hòa giải đội ");
    }

    @Test
    void aSnippetShowsWhatWasFoundAsItIsWritten() {
        var snippet =
                Snippet.of("Căn cứ Chỉ thị số 08/CT-UBND <b>về</b> an ninh, trật tự", SearchText.folded("8 ct ubnd"));
        assertThat(snippet.pieces()).contains(new Snippet.Piece("08/CT-UBND", true));
        var words = Snippet.of("An ninh thôn bản, trật tự ở xã", SearchText.folded("trat an"));
        assertThat(words.pieces()).contains(new Snippet.Piece("An", true), new Snippet.Piece("trật", true));
    }

    @Test
    void aSnippetOfALongTextBeginsNearWhatWasFound() {
        var text = "chữ ".repeat(1000) + "mô hình tự quản " + "chữ ".repeat(1000);
        var pieces = Snippet.of(text, SearchText.folded("mo hinh tu quan")).pieces();
        assertThat(pieces.getFirst().text()).isEqualTo("… ");
        assertThat(pieces).contains(new Snippet.Piece("mô hình tự quản", true));
        assertThat(pieces.stream().mapToInt(piece -> piece.text().length()).sum())
                .isLessThan(300);
    }
}
