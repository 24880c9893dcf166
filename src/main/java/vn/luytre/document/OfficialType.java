package vn.luytre.document;

import org.jspecify.annotations.Nullable;

/** The types of administrative documents with their codes (Nghị định 30/2020/NĐ-CP, điều 7 and phụ lục III). */
public enum OfficialType {
    RESOLUTION("Nghị quyết", "NQ"),
    DECISION("Quyết định", "QĐ"),
    DIRECTIVE("Chỉ thị", "CT"),
    REGULATION("Quy chế", "QC"),
    ANNOUNCEMENT("Thông báo", "TB"),
    GUIDANCE("Hướng dẫn", "HD"),
    PROGRAMME("Chương trình", "CTr"),
    PLAN("Kế hoạch", "KH"),
    SCHEME("Phương án", "PA"),
    REPORT("Báo cáo", "BC"),
    MINUTES("Biên bản", "BB"),
    SUBMISSION("Tờ trình", "TTr"),
    /** «Giấy công nhận»: says who was recognised; the decree gives it no code. */
    CERTIFICATE("Giấy công nhận", ""),
    /** «Công văn»: no type is printed, it has «V/v …» under its number instead, and no code. */
    LETTER("Công văn", "");

    private final String title;
    private final String code;

    OfficialType(String title, String code) {
        this.title = title;
        this.code = code;
    }

    /** «Báo cáo». */
    public String title() {
        return title;
    }

    /** «BC-BCĐ» of «BCĐ»; a letter is «BCĐ-PV05»: who issues and who drafts. */
    public String notation(String issuer) {
        return code.isEmpty() ? issuer : code + "-" + issuer;
    }

    /** Whether the type is printed as a title of its own. */
    public boolean isTitled() {
        return this != LETTER;
    }

    /** Whether it names who gets it: a paper that is hung up does not. */
    boolean hasRecipients() {
        return this != CERTIFICATE;
    }

    /** The line between the grounds and the articles, «QUYẾT ĐỊNH:». */
    @Nullable
    String enactment() {
        return switch (this) {
            case DECISION -> "QUYẾT ĐỊNH:";
            case RESOLUTION -> "QUYẾT NGHỊ:";
            default -> null;
        };
    }
}
