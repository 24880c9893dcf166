package vn.luytre.reading.scan;

import java.io.IOException;

/** A picture that cannot be opened or worked on, with the reason in Vietnamese. */
public final class PictureFault extends IOException {
    private static final long serialVersionUID = 1L;

    static final String BROKEN = "ảnh hỏng hoặc không trọn vẹn; hãy quét lại";
    static final String TOO_LARGE = "ảnh quá lớn (trên 100 triệu điểm ảnh); hãy quét lại 300 dpi";

    private final String reason;

    PictureFault(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
