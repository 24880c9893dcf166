package vn.luytre.organization;

/** What can happen to units, with the words for it. */
public enum ChangeKind {
    FOUNDED("được thành lập"),
    RENAMED("đổi tên"),
    MOVED("chuyển đơn vị cấp trên"),
    MERGED("sáp nhập"),
    SPLIT("chia tách"),
    DISSOLVED("kết thúc hoạt động");

    private final String words;

    ChangeKind(String words) {
        this.words = words;
    }

    /** «sáp nhập». */
    public String words() {
        return words;
    }
}
