package vn.luytre.task.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.luytre.calendar.OfficialDate;
import vn.luytre.task.DutyTitle;
import vn.luytre.task.reminder.DigestSection.Told;

/** The mail that a unit gets on the morning of a working day: what is late, what is due within a week, what waits for it. */
public final class Digest {
    /** So many days ahead. */
    static final int AHEAD = 7;

    private static final int SHOWN = 30;
    private static final int LONGEST_SENTENCE = 160;

    private final String unit;
    private final LocalDate day;
    private final List<Owed> late;
    private final List<Owed> soon;
    private final int toDecide;
    private final List<Told> others;

    /** @param others what other modules say */
    Digest(String unit, LocalDate day, List<Owed> owed, int toDecide, List<Told> others) {
        this.unit = unit;
        this.day = day;
        this.late = owed.stream().filter(one -> one.due().isBefore(day)).toList();
        this.soon = owed.stream().filter(one -> !one.due().isBefore(day)).toList();
        this.toDecide = toDecide;
        this.others = others;
    }

    /** Then no mail is sent. */
    public boolean isEmpty() {
        return late.isEmpty() && soon.isEmpty() && toDecide == 0 && others.isEmpty();
    }

    /** What is most urgent comes first, for it may be all that is seen. */
    public String subject() {
        var parts = new ArrayList<String>();
        if (!late.isEmpty()) parts.add(late.size() + " nhiệm vụ quá hạn");
        if (!soon.isEmpty()) parts.add(soon.size() + " nhiệm vụ sắp đến hạn");
        if (toDecide > 0) parts.add(toDecide + " việc chờ quyết định");
        for (var other : others) parts.add(other.subject());
        return "[Lũy Tre] " + String.join(", ", parts) + ", ngày " + date(day);
    }

    /**
     * Plain text.
     *
     * @param address of the first page
     */
    public String text(String address) {
        var text = new StringBuilder("Kính gửi: ").append(unit).append(".\n");
        section(text, "QUÁ HẠN", lines(late), "nhiệm vụ khác");
        section(text, "ĐẾN HẠN TRONG " + AHEAD + " NGÀY TỚI", lines(soon), "nhiệm vụ khác");
        if (toDecide > 0) {
            text.append("\nCHỜ ĐƠN VỊ QUYẾT ĐỊNH: ").append(toDecide).append(" kết quả hoặc đề nghị gia hạn.\n");
        }
        others.forEach(other -> section(text, other.title(), other.lines(), "mục khác"));
        return text.append("\nXem và báo cáo tại: ")
                .append(address)
                .append("\nThư này do hệ thống gửi vào sáng ngày làm việc; không cần trả lời.\n")
                .toString();
    }

    private static void section(StringBuilder text, String title, List<String> lines, String more) {
        if (lines.isEmpty()) return;
        text.append('\n').append(title).append(" (").append(lines.size()).append(")\n");
        lines.stream()
                .limit(SHOWN)
                .forEach(line -> text.append("- ").append(line).append('\n'));
        int left = lines.size() - SHOWN;
        if (left > 0) text.append("- và ").append(left).append(' ').append(more).append(".\n");
    }

    private List<String> lines(List<Owed> owed) {
        return owed.stream().map(this::line).toList();
    }

    private String line(Owed owed) {
        return "«" + shortened(DutyTitle.of(owed.label(), owed.sentence())) + "», hạn " + date(owed.due()) + ", "
                + left(owed.due());
    }

    private String left(LocalDate due) {
        long days = ChronoUnit.DAYS.between(day, due);
        if (days < 0) return "quá " + -days + " ngày";
        return days == 0 ? "hôm nay" : "còn " + days + " ngày";
    }

    private static String shortened(String sentence) {
        var line = sentence.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST_SENTENCE) return line;
        int end = line.lastIndexOf(' ', LONGEST_SENTENCE);
        return line.substring(0, end < 0 ? LONGEST_SENTENCE : end) + " …";
    }

    private static String date(LocalDate day) {
        return OfficialDate.Style.SLASHES.write(day);
    }
}
