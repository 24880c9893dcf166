package vn.luytre.cli.page;

import java.util.Locale;
import java.util.stream.Collectors;
import vn.luytre.text.repair.Repaired;
import vn.luytre.text.repair.RepairedWord;

/** What a repair changed, word by word, for the person who compares it with the paper. */
public final class RepairPage {
    /** From here on a word is taken for right; wrong in fewer than one of a hundred. */
    private static final double SURE = 0.99;

    private static final double LIKELY = 0.9;

    private RepairPage() {}

    /** A line for each changed word: its line in the file, what stands there, what is suggested, how sure, what else. */
    public static String of(String raw, Repaired repaired, boolean colours) {
        var ink = new Ink(colours);
        var page = new StringBuilder();
        int line = 1;
        int counted = 0;
        for (var word : repaired.words()) {
            for (; counted < word.start(); counted++) if (raw.charAt(counted) == '\n') line++;
            if (word.isChanged()) page.append(line(line, word, ink)).append('\n');
        }
        return page.toString();
    }

    private static String line(int line, RepairedWord word, Ink ink) {
        var change = String.format(
                Locale.ROOT, "%5d  %s → %s", line, Printable.line(word.read()), ink.title(Printable.line(word.best())));
        var sure = String.format(Locale.ROOT, "  %s%s", percent(word.confidence()), sign(word.confidence()));
        var others = word.others().stream()
                .map(other -> Printable.line(other.word()) + " " + percent(other.probability()))
                .collect(Collectors.joining(", "));
        boolean doubtful = word.confidence() < LIKELY;
        return change + (doubtful ? ink.alarm(sure) : sure) + (others.isEmpty() ? "" : ink.faint("  (" + others + ")"));
    }

    private static String percent(double probability) {
        return Math.round(probability * 100) + " %";
    }

    private static String sign(double confidence) {
        if (confidence >= SURE) return "";
        return confidence >= LIKELY ? " ~" : " ?";
    }

    /** How much was changed, in one line. */
    public static String summary(Repaired repaired) {
        if (repaired.words().isEmpty()) return "Văn bản không hỏng chữ; giữ nguyên.";
        long changed = repaired.words().stream().filter(RepairedWord::isChanged).count();
        long doubtful = repaired.words().stream()
                .filter(word -> word.confidence() < LIKELY)
                .count();
        return "Gợi ý sửa " + changed + " trong " + repaired.words().size() + " chữ; " + doubtful
                + " chữ chưa chắc (dấu ?), hãy đối chiếu với bản gốc. Tệp không bị thay đổi.";
    }
}
