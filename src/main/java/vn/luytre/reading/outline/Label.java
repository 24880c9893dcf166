package vn.luytre.reading.outline;

/**
 * What is printed before an item: «II.», «Điều 6.», «1.», «1.2.», «a)», «-», «+».
 *
 * @param text without its closing mark: «II», «Điều 6», «1.2», «a», «-»
 * @param after the first word after it
 */
record Label(Rank rank, String text, int after) {
    /** Which label stands under which; the order is that of the decree on records (30/2020/NĐ-CP, annex I). */
    enum Rank {
        /** «Phần thứ nhất», «Chương I», «A.». */
        PART,
        /** «I.», «II.». */
        ROMAN,
        /** «Điều 1.». */
        ARTICLE,
        /** «1.». */
        NUMBER,
        /** «1.1.». */
        DECIMAL,
        /** «1.1.1.». */
        SECOND_DECIMAL,
        /** «a)». */
        LETTER,
        /** «-». */
        DASH,
        /** «+». */
        PLUS;

        boolean isDecimal() {
            return this == DECIMAL || this == SECOND_DECIMAL;
        }

        /** A dash and a plus have no number of their own: they are counted. */
        boolean isCounted() {
            return this == DASH || this == PLUS;
        }
    }
}
