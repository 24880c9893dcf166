package vn.luytre.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.luytre.acceptance.Storm.Submission;

/** All communes of the province send their figures within seconds. Says nothing of time, all of loss. */
@ExtendWith(DemoProvince.Given.class)
class StormTests {
    private static final int CLUSTERS = 10;
    private static final int EVERY_SECOND = 50;
    private static final Pattern UNIT = Pattern.compile("href=\"/figures/[\\w-]+/[\\w-]+/(\\d+)\"");
    private static final String FORM = "an-toan-phan-loai";

    private final DemoProvince province;

    StormTests(DemoProvince province) {
        this.province = province;
    }

    @Test
    void whatIsSentOnceTwiceOrByWhoIsGoneArrivesOnceAndAddsUp() throws Exception {
        try (var client = Desk.newClient()) {
            var sheets = sheets(desks(client));
            var form = FormOnWire.of(sheets.getFirst().desk(), sheets.getFirst().sheet());
            Map<Submission, Map<String, Long>> sent = new LinkedHashMap<>();
            for (var one : sheets) {
                var numbers = form.numbers(sent.size());
                sent.put(new Submission(one.desk(), one.sheet(), form.saved(numbers)), numbers);
            }
            var outcome = new Storm().rages(List.copyOf(sent.keySet()), EVERY_SECOND);

            assertThat(outcome.faults()).isEmpty();
            assertThat(StormCheck.lost(form, sent)).isEmpty();
            var officer = province.desk(client, DemoProvince.OFFICER);
            var indicators = FormOnWire.indicators(officer, FORM);
            assertThat(StormCheck.totals(officer, FORM, "", "Y202601", indicators))
                    .containsAllEntriesOf(StormCheck.naive(sent.values()));
            assertThat(StormCheck.openQueries(province.database(), officer)).isEmpty();
        }
    }

    private List<Desk> desks(HttpClient client) throws Exception {
        var desks = new ArrayList<Desk>();
        for (int cluster = 1; cluster <= CLUSTERS; cluster++)
            desks.add(province.desk(client, "cum%02d".formatted(cluster)));
        return desks;
    }

    /** One for each commune of the province, that nobody has begun. */
    private static List<Submission> sheets(List<Desk> desks) throws Exception {
        var sheets = new ArrayList<Submission>();
        for (var desk : desks) {
            UNIT.matcher(desk.page("/figures"))
                    .results()
                    .map((MatchResult link) -> link.group(1))
                    .distinct()
                    .forEach(unit -> sheets.add(new Submission(desk, "/figures/" + FORM + "/2026/" + unit, Map.of())));
        }
        assertThat(sheets).hasSize(60);
        return sheets;
    }
}
