package vn.luytre.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.safetymodel.LifeDeed;
import vn.luytre.safetymodel.LifeStep;
import vn.luytre.safetymodel.Paper;
import vn.luytre.safetymodel.Recognition;

/** A row of {@code mo-hinh.csv}: a model, how often it meets, and what becomes of it. */
record ModelCase(Table.Row row) {
    private static final int HEAD = 9;

    static List<ModelCase> all() {
        return Table.read("mo-hinh.csv").map(ModelCase::new).toList();
    }

    String name() {
        return row.text(0);
    }

    String type() {
        return row.text(1);
    }

    String commune() {
        return row.text(2);
    }

    int sites() {
        return row.number(3);
    }

    /** Whether it ran before the office had the program. */
    boolean isOld() {
        return row.has(4);
    }

    LocalDate launchedOn() {
        return row.day(4);
    }

    /** The decision that founded an old one, a fortnight before its launch. */
    Paper basis() {
        return isOld() ? new Paper(row.text(5), launchedOn().minusDays(14)) : Paper.NONE;
    }

    /** Whether somebody wrote more of it than a line of a list. */
    boolean hasFile() {
        return row.has(8);
    }

    String aim() {
        return row.text(8);
    }

    String head() {
        return row.text(HEAD);
    }

    /** How many months lie between two meetings; 0 for a model that never meets. */
    int rhythm() {
        return switch (row.text(6)) {
            case "đều" -> 1;
            case "thưa" -> 4;
            default -> 0;
        };
    }

    /** What is done with it, day by day. */
    List<Turn> turns() {
        return row.list(7).stream().map(ModelCase::turn).toList();
    }

    /** «công nhận xã 20/2/2026». */
    record Turn(String word, LocalDate day) {}

    static Turn turn(String text) {
        int blank = text.lastIndexOf(' ');
        return new Turn(text.substring(0, blank), Table.day(text.substring(blank + 1)));
    }

    /** What stands behind the word of a turn. */
    static LifeStep step(Turn turn, int number) {
        var paper = new Paper(number + "/QĐ-UBND", turn.day());
        return switch (turn.word()) {
            case "đề xuất" ->
                step(LifeDeed.PROPOSE, turn, "Qua khảo sát, đa số hộ dân đồng ý tham gia.", Paper.NONE, null);
            case "phê duyệt" -> step(LifeDeed.APPROVE, turn, "", paper, null);
            case "không duyệt" ->
                step(LifeDeed.REFUSE, turn, "Chưa rõ nguồn kinh phí thay pin; đề nghị khảo sát lại.", Paper.NONE, null);
            case "ra mắt" -> step(LifeDeed.LAUNCH, turn, "", Paper.NONE, null);
            case "hoạt động" -> step(LifeDeed.BEGIN, turn, "", Paper.NONE, null);
            case "củng cố" ->
                step(
                        LifeDeed.CONSOLIDATE,
                        turn,
                        "Kiện toàn Ban Chủ nhiệm, phân lại địa bàn cho từng tổ.",
                        Paper.NONE,
                        null);
            case "công nhận xã" -> step(LifeDeed.RECOGNISE, turn, "", paper, Recognition.COMMUNE);
            case "công nhận tỉnh" ->
                step(LifeDeed.RECOGNISE, turn, "", new Paper(number + "/QĐ-BCĐ", turn.day()), Recognition.PROVINCE);
            case "công nhận bộ" ->
                step(LifeDeed.RECOGNISE, turn, "", new Paper(number + "/QĐ-BCA", turn.day()), Recognition.MINISTRY);
            case "ngừng" ->
                step(LifeDeed.FALL_DORMANT, turn, "Ban Chủ nhiệm đã nghỉ, không còn sinh hoạt.", Paper.NONE, null);
            case "thanh loại" ->
                step(LifeDeed.REMOVE, turn, "Ngừng hoạt động quá sáu tháng, không thể củng cố.", paper, null);
            case "khôi phục" ->
                step(LifeDeed.REVIVE, turn, "Người dân đề nghị, đã bầu lại Ban Chủ nhiệm.", Paper.NONE, null);
            default -> throw new IllegalArgumentException(turn.word());
        };
    }

    private static LifeStep step(LifeDeed deed, Turn turn, String note, Paper paper, @Nullable Recognition level) {
        return new LifeStep(deed, turn.day(), note, paper, level);
    }
}
