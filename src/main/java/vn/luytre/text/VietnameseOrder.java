package vn.luytre.text;

import java.util.Comparator;

/**
 * The order of Vietnamese lists: first by letters, a ă â b c d đ e ê … «Dĩ An» before «Đà Nẵng»; then by tones, ngang
 * huyền hỏi ngã sắc nặng; then small before capital. Blanks stand before everything, so «An Lão» comes before «Anh
 * Sơn», then signs, numbers, letters. Numbers go by their value: «Tổ 2» before «Tổ 10». Old and new tone places count
 * the same unless nothing else differs.
 */
public final class VietnameseOrder implements Comparator<String> {
    /** The one order there is. */
    public static final VietnameseOrder INSTANCE = new VietnameseOrder();

    private VietnameseOrder() {}

    @Override
    public int compare(String one, String other) {
        String left = MappedText.of(one).nfc().text();
        String right = MappedText.of(other).nfc().text();
        int order = new SortCursor(left, right).compare();
        return order != 0 ? order : left.compareTo(right);
    }
}
