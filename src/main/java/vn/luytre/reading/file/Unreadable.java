package vn.luytre.reading.file;

import java.io.IOException;

/** A file that gives no text, with the reason in Vietnamese, to follow its name and a colon: «có mật khẩu; …». */
public final class Unreadable extends IOException {
    private static final long serialVersionUID = 1L;

    public static final String BROKEN = "tệp hỏng hoặc không trọn vẹn; hãy xin lại bản gốc";
    public static final String LOCKED = "có mật khẩu; hãy bỏ mật khẩu rồi đọc lại";
    public static final String ENDLESS = "có quá nhiều chữ; đây không phải một văn bản";

    private final String reason;

    public Unreadable(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
