package vn.luytre.document;

import org.jspecify.annotations.Nullable;
import vn.luytre.document.wording.Amount;
import vn.luytre.document.wording.Change;

/**
 * A figure in a line of the text: «- Mô hình xây dựng mới: 12 mô hình, tăng 20 % so với cùng kỳ năm trước».
 *
 * @param change against what it was; null where nothing is compared
 */
public record FigureLine(
        String name, Amount amount, @Nullable Change change) implements Block {
    @Override
    public String toString() {
        return name + ": " + amount + (change == null ? "" : ", " + change.inWords());
    }
}
