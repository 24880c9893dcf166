package vn.luytre.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** A row of {@code hoat-dong.csv}: something that is held now and then, and within what bounds its numbers lie. */
record ActivityCase(Table.Row row) {
    private static final Set<String> OF_COMMUNE = Set.of(
            "broadcast", "social-media", "committee-meeting", "review", "weapon-collection", "training", "drill");

    static List<ActivityCase> all() {
        return Table.read("hoat-dong.csv").map(ActivityCase::new).toList();
    }

    String kind() {
        return row.text(0);
    }

    String title() {
        return row.text(1);
    }

    String words() {
        return row.text(2);
    }

    String spot() {
        return row.text(3);
    }

    /** Whether it is held in this month. */
    boolean isOf(LocalDate day) {
        return !row.has(5) || row.list(5).contains(Integer.toString(day.getMonthValue()));
    }

    /** Whether it is for the whole commune. */
    boolean isInCommune() {
        return OF_COMMUNE.contains(kind());
    }

    boolean isOfTeam() {
        return kind().equals("patrol");
    }

    /** «attendance=38-120». */
    SortedMap<String, BigDecimal> measures(RandomGenerator random) {
        var measures = new TreeMap<String, BigDecimal>();
        for (var part : row.list(4)) {
            var said = part.split("[=-]", -1);
            int code = said.length - 2;
            var name = part.substring(0, part.indexOf('='));
            int least = Integer.parseInt(said[code]);
            int amount = random.nextInt(least, Integer.parseInt(said[code + 1]) + 1);
            if (amount > 0) measures.put(name, BigDecimal.valueOf(amount));
        }
        return measures;
    }
}
