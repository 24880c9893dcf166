package vn.luytre.acceptance;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A form of figures as its page has it: which field is which indicator.
 *
 * @param fields by the code of the indicator, only those that somebody types
 */
record FormOnWire(Map<String, String> fields) {
    private static final Pattern LINE = Pattern.compile(
            "id=\"line(\\d+)\">\\s*<td class=\"figure-code\">([^<]+)<(?:(?!</tr>).)*?id=\"n\\1\"", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("<output id=\"c(\\d+)\" class=\"number\">([\\d.]+)</output>");
    private static final Pattern BOX = Pattern.compile(
            "name=\"i\" value=\"(\\d+)\"(?:(?!</label>).)*?form-check-label\">([A-Z]\\w+)\\.", Pattern.DOTALL);
    /** Where four of them together are part of one, or the like. */
    private static final Pattern SMALL = Pattern.compile("E6.|H..|D9|D10");

    static FormOnWire of(Desk desk, String sheet) throws IOException, InterruptedException {
        return new FormOnWire(LINE.matcher(desk.page(sheet))
                .results()
                .collect(Collectors.toMap(line -> line.group(2), line -> "n" + line.group(1))));
    }

    /** Numbers that break no rule, others for each seed. */
    Map<String, Long> numbers(int seed) {
        var numbers = new LinkedHashMap<String, Long>();
        long usual = 8L + Math.floorMod(seed * 31, 200);
        for (var code : fields.keySet()) numbers.put(code, SMALL.matcher(code).matches() ? usual / 8 : usual);
        return numbers;
    }

    /** As they are saved for the first time. */
    Map<String, String> saved(Map<String, Long> numbers) {
        var saved = new HashMap<>(Map.of("version", "0"));
        numbers.forEach((code, number) -> saved.put(fields.get(code), number.toString()));
        return saved;
    }

    /** Whether a page shows these numbers, and that they were saved once and sent once. */
    boolean isKeptOnce(String page, Map<String, Long> numbers) {
        var shown = NUMBER.matcher(page)
                .results()
                .collect(Collectors.toMap(
                        one -> "n" + one.group(1),
                        one -> Long.valueOf(one.group(2).replace(".", ""))));
        return numbers.entrySet().stream().allMatch(one -> one.getValue().equals(shown.get(fields.get(one.getKey()))))
                && page.contains("name=\"version\" value=\"1\"")
                && page.split("<li><strong>Nộp số liệu</strong>", -1).length == 2;
    }

    /** The numbers of indicators in the addresses of tables, by their codes. */
    static Map<String, String> indicators(Desk desk, String form) throws IOException, InterruptedException {
        return BOX.matcher(desk.page("/figures/pivot?form=" + form))
                .results()
                .collect(Collectors.toMap((MatchResult box) -> box.group(2), box -> box.group(1)));
    }
}
