package vn.luytre.reading;

import java.util.Locale;

/** Texts that nobody writes: each would take a careless reader time that grows with the square of its length. */
public enum HostileText {
    OPEN_BRACKETS("("),
    OPEN_QUOTES("“"),
    DASHES("-\n"),
    DASHES_WITH_BLANKS("- \n"),
    NUMBERS("1.\n"),
    ITEMS("1. Rà soát\n"),
    BEFORE_A_DAY("trước ngày "),
    DAYS("trước ngày 15/6/2031, "),
    OF("của "),
    OF_BODIES("của Ủy ban nhân dân "),
    ONE_WORD("a"),
    ONE_TONED_WORD("ế"),
    ONE_NUMBER("1"),
    ONE_LINE("Công an xã tuần tra, "),
    TABLE_ROWS("| 1 | Tuần tra | Công an xã |\n"),
    TABLE_CELLS("| "),
    ASSIGNMENTS("| 1 | Rà soát | Công an xã | 15/6/2031 |\n"),
    NESTED_LABELS("I. A\n1. B\n1.1. C\n1.1.1. D\na) E\n- F\n+ G\n"),
    KINDS("Sở, "),
    COOPERATION("phối hợp với các "),
    ARTICLES("Điều 1.\n"),
    RESOLUTIONS("Nghị quyết số 1/NQ về "),
    NUMBERED("Kế hoạch số 1/KH-UBND ngày "),
    SEMICOLONS("; "),
    FULL_STOPS(". "),
    COMMAS(", "),
    COLONS(": "),
    BLANKS(" "),
    BLANK_LINES("\n"),
    EMPHASIS("*"),
    HEADINGS("# a\n"),
    FENCES("```\n"),
    ORDERS("giao Công an xã yêu cầu "),
    CAPITALS("Ủy Ban "),
    GROUNDS("căn cứ "),
    CLAUSES("khi có, trong quý, "),
    MODELS("mô hình “"),
    QUOTED("“A” "),
    PERCENTS("85% "),
    FRACTIONS("1/2 "),
    RECIPIENTS("Nơi nhận:\n- Như trên;\n"),
    ADDRESSEES("Kính gửi: "),
    SIGNATURES("TM. ỦY BAN NHÂN DÂN\n"),
    ANNEXES("PHỤ LỤC\n"),
    ALTERNATELY("và Sở Tư pháp và "),
    MEANWHILE("đồng thời: "),
    REPORTS("báo cáo quý, "),
    MARKS_ON_A_LETTER("\u0301"),
    OUTSIDE_THE_FIRST_PLANE("😀"),
    EMOJI_AND_DUTIES("😀 1. Công an xã tuần tra.\n");

    private final String piece;

    HostileText(String piece) {
        this.piece = piece;
    }

    /** So many characters of it. */
    public String ofLength(int characters) {
        return piece.repeat(characters / piece.length() + 1).substring(0, characters);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
