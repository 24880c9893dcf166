package vn.luytre.reading.header;

/** A line of the head and what it is. */
record HeadLine(Piece piece, Kind kind) {
    enum Kind {
        /** «CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM», «Độc lập - Tự do - Hạnh phúc», «ĐẢNG CỘNG SẢN VIỆT NAM» */
        MOTTO,
        /** «Số: 08/CT-UBND», perhaps with the date beside it */
        NUMBER,
        /** «Quảng Ngãi, ngày 09 tháng 4 năm 2021» */
        DATE,
        /** «CHỈ THỊ», «KẾ HOẠCH» */
        TYPE,
        /** «V/v …», «Về việc …» */
        ABOUT,
        /** «Kính gửi: …» */
        TO,
        /** «HỎA TỐC», «MẬT» */
        MARKING,
        /** Words in capitals: most often a body. */
        CAPITALS,
        OTHER
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}
