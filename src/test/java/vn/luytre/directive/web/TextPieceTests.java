package vn.luytre.directive.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.luytre.directive.draft.Draft;
import vn.luytre.directive.draft.DraftText;
import vn.luytre.directive.draft.TextDoubt;
import vn.luytre.directive.draft.TextLine;
import vn.luytre.reading.Doubt;
import vn.luytre.reading.PagePicture;

/** The text in pieces, and the pieces on the picture of a page. */
class TextPieceTests {
    private static final Draft NOTHING_READ = Draft.of(1, List.of());

    @Test
    void wordsThatAreNotSureAreAPieceOfTheirOwnThatSaysWhy() {
        var text = new DraftText("Số: 07/CT-UBND", List.of(), List.of(new TextDoubt(4, 6, Doubt.Cause.CODE)));
        assertThat(TextPiece.of(text, NOTHING_READ))
                .extracting(TextPiece::text, TextPiece::doubt)
                .containsExactly(tuple("Số: ", null), tuple("07", Doubt.Cause.CODE), tuple("/CT-UBND", null));
    }

    @Test
    void gapsThatALayoutLeftAreNotShown() {
        var text = new DraftText("\n\n  ỦY BAN\n\n \n\n\nCHỈ THỊ");
        assertThat(TextPiece.of(text, NOTHING_READ)).extracting(TextPiece::text).containsExactly("ỦY BAN\n\nCHỈ THỊ");
    }

    @Test
    void aStretchOfALineLiesWhereItsLettersAre() {
        var text = new DraftText(
                "trang một\n0123456789",
                List.of(new TextLine(0, 1, 100, 50, 90, 12), new TextLine(10, 2, 100, 70, 200, 12)),
                List.of(new TextDoubt(14, 16, Doubt.Cause.FAINT)));
        var view = PageView.of(new PagePicture(new byte[0], 595, 842), 2, text, TextPiece.of(text, NOTHING_READ));
        assertThat(view.count()).isEqualTo(2);
        assertThat(view.boxes()).singleElement().satisfies(box -> {
            assertThat(box.left()).isEqualTo(180);
            assertThat(box.width()).isEqualTo(40);
            assertThat(box.top()).isEqualTo(70);
        });
    }

    @Test
    void aPageThatLayOnItsSideHasNoBoxes() {
        var text = new DraftText(
                "ngang",
                List.of(new TextLine(0, 1, 100, 50, 700, 12)),
                List.of(new TextDoubt(0, 5, Doubt.Cause.FAINT)));
        assertThat(PageView.of(new PagePicture(new byte[0], 595, 842), 1, text, TextPiece.of(text, NOTHING_READ))
                        .boxes())
                .isEmpty();
    }
}
