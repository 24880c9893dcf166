package vn.luytre.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import vn.luytre.acceptance.Storm.Submission;

/** What must hold after a storm: nothing lost, nothing twice, totals right to the unit, no query left open. */
final class StormCheck {
    private static final int READERS = 4;
    private static final int LOOKS = 20;

    private StormCheck() {}

    /** The sheets that are not as they were sent. */
    static List<String> lost(FormOnWire form, Map<Submission, Map<String, Long>> sent)
            throws InterruptedException, ExecutionException {
        try (var readers = Executors.newFixedThreadPool(READERS)) {
            var questions = new ArrayList<Callable<String>>();
            sent.forEach((one, numbers) ->
                    questions.add(() -> form.isKeptOnce(one.desk().page(one.sheet()), numbers) ? "" : one.sheet()));
            var lost = new ArrayList<String>();
            for (var answer : readers.invokeAll(questions)) if (!answer.get().isEmpty()) lost.add(answer.get());
            return lost;
        }
    }

    /** Added up without the program. */
    static Map<String, Long> naive(Iterable<Map<String, Long>> sent) {
        var sums = new TreeMap<String, Long>();
        for (var numbers : sent) numbers.forEach((code, number) -> sums.merge(code, number, Long::sum));
        return sums;
    }

    /**
     * What the program says of a unit and all below it.
     *
     * @param unit 0 for the country
     * @param span as addresses have it: «M202610»
     */
    static Map<String, Long> totals(Desk desk, String form, String unit, String span, Map<String, String> indicators)
            throws IOException, InterruptedException {
        var address = new StringBuilder("/figures/pivot/so-lieu.csv?depth=ITSELF&rows=INDICATOR&form=" + form + "&of="
                + unit + "&span=" + span);
        indicators.values().forEach(id -> address.append("&i=").append(id));
        var totals = new TreeMap<String, Long>();
        for (var line : desk.page(address.toString()).lines().skip(1).toList()) total(line, totals);
        return totals;
    }

    /** «"B1. Buổi tuyên truyền trực tiếp (buổi)",1234,60/60». */
    private static void total(String line, Map<String, Long> totals) {
        var code = line.replaceFirst("^\\W*", "").replaceFirst("\\..*", "");
        var cells = line.split(",", -1);
        var number = cells[cells.length - 2];
        if (number.matches("\\d+(\\.0)?")) totals.put(code, Long.valueOf(number.replaceFirst("\\..*", "")));
    }

    /** What the database still works at, as the titles of its processes say; a moment is given to what was just answered. */
    static List<String> openQueries(ProcessHandle postmaster, Desk desk) throws IOException, InterruptedException {
        var open = openQueries(postmaster);
        for (int look = 0; look < LOOKS && !open.isEmpty(); look++) {
            desk.page("/account");
            open.retainAll(openQueries(postmaster));
        }
        return open;
    }

    private static List<String> openQueries(ProcessHandle postmaster) throws IOException {
        var open = new ArrayList<String>();
        for (var backend : postmaster.descendants().toList()) {
            var title = title(backend);
            if (title.contains("127.0.0.1(") && !title.endsWith(" idle")) open.add(title);
        }
        return open;
    }

    private static String title(ProcessHandle backend) throws IOException {
        var file = Path.of("/proc", Long.toString(backend.pid()), "cmdline");
        return Files.exists(file) ? Files.readString(file).replace('\0', ' ').strip() : "";
    }
}
