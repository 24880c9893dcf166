package vn.luytre.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.luytre.evidence.WebLink;
import vn.luytre.organization.UnitId;

/** Whatever is recorded, changed, withdrawn and restored: the facts say what a naive list of the same deeds says. */
@ActivityModuleTest
class ActivityFactsTests {
    private static final int DEEDS = 400;

    @Autowired
    Activities activities;

    @Autowired
    ActivityProofs proofs;

    @Autowired
    ActivityKinds kinds;

    @Autowired
    Commune place;

    @Autowired
    JdbcClient jdbc;

    /** What somebody with a notebook would know. */
    private static final class Known {
        Draft draft;
        int version = 1;
        int proofs;
        boolean withdrawn;

        Known(Draft draft) {
            this.draft = draft;
        }
    }

    private final Map<ActivityId, Known> notebook = new HashMap<>();
    private final Random random = new Random(20261123);

    @Test
    void theFactsAreThoseOfANaiveList() {
        for (int i = 0; i < DEEDS; i++) deed();
        assertThat(
                        facts(
                                "select id::text || ' ' || unit || ' ' || area || ' ' || kind || ' ' || day || ' ' || proofs from activity.activity_fact"))
                .containsExactlyInAnyOrderElementsOf(held(known -> known.entrySet().stream()
                        .map(one -> String.join(
                                " ",
                                one.getKey().toString(),
                                answering(one.getValue().draft.unit()).toString(),
                                one.getValue().draft.area().toString(),
                                one.getValue().draft.kind(),
                                one.getValue().draft.day().toString(),
                                "" + one.getValue().proofs))
                        .toList()));
        assertThat(facts("select activity || ' ' || measure || ' ' || trim_scale(amount) from activity.measure_fact"))
                .containsExactlyInAnyOrderElementsOf(held(known -> known.entrySet().stream()
                        .flatMap(one -> one.getValue().draft.measures().entrySet().stream()
                                .map(amount -> one.getKey() + " " + amount.getKey() + " "
                                        + amount.getValue().toPlainString()))
                        .toList()));
        assertThat(
                        facts(
                                "select activity || ' ' || subject_kind || ':' || subject || ' ' || proofs from activity.subject_fact"))
                .containsExactlyInAnyOrderElementsOf(held(known -> known.entrySet().stream()
                        .flatMap(one -> one.getValue().draft.subjects().stream()
                                .map(subject -> one.getKey() + " " + subject + " " + one.getValue().proofs))
                        .toList()));
    }

    private List<String> held(java.util.function.Function<Map<ActivityId, Known>, List<String>> lines) {
        return lines.apply(notebook.entrySet().stream()
                .filter(one ->
                        !one.getValue().withdrawn && !one.getValue().draft.planned())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private List<String> facts(String sql) {
        var mine = notebook.keySet().stream().map(ActivityId::toString).collect(Collectors.toSet());
        return jdbc.sql(sql).query(String.class).list().stream()
                .filter(line -> mine.contains(line.substring(0, line.indexOf(' '))))
                .toList();
    }

    private UnitId answering(UnitId unit) {
        return unit.equals(place.other) ? place.other : place.commune;
    }

    private void deed() {
        var known = new ArrayList<>(notebook.keySet());
        if (known.isEmpty() || random.nextInt(3) == 0) {
            var draft = draft();
            notebook.put(
                    activities.record(UUID.randomUUID(), draft, place.author()).id(), new Known(draft));
            return;
        }
        var id = known.get(random.nextInt(known.size()));
        var one = Objects.requireNonNull(notebook.get(id));
        if (one.withdrawn) {
            one.version = activities.restore(id, one.version, place.author()).version();
            one.withdrawn = false;
            return;
        }
        switch (random.nextInt(3)) {
            case 0 -> {
                one.draft = draft();
                one.version = activities
                        .change(id, one.version, one.draft, place.author())
                        .version();
            }
            case 1 -> {
                one.version = activities
                        .withdraw(id, one.version, "Ghi nhầm", place.author())
                        .version();
                one.withdrawn = true;
            }
            default -> {
                proofs.add(
                        UUID.randomUUID(),
                        id,
                        WebLink.of("https://example.vn/" + random.nextInt()),
                        "",
                        place.author());
                one.proofs++;
            }
        }
    }

    private Draft draft() {
        var kind = kinds.all().get(random.nextInt(kinds.all().size()));
        var measures = new TreeMap<String, BigDecimal>();
        for (var measure : kind.measures()) {
            if (!measure.required() && random.nextBoolean()) continue;
            measures.put(measure.code(), BigDecimal.valueOf(1 + random.nextInt(Math.min(measure.largest(), 20))));
        }
        for (var bound : kind.bounds()) measures.put(bound.part(), measures.get(bound.whole()));
        var units = List.of(place.commune, place.police, place.other);
        var unit = units.get(random.nextInt(units.size()));
        boolean isPlanned = random.nextInt(5) == 0;
        var subjects = new ArrayList<Subject>();
        for (int i = random.nextInt(3); i > 0; i--) subjects.add(new Subject("SITE", random.nextInt(5)));
        return new Draft(
                kind.code(),
                unit,
                random.nextBoolean() ? unit : place.village,
                "",
                place.today().plusDays(isPlanned ? random.nextInt(30) : -random.nextInt(300)),
                isPlanned,
                "Hoạt động " + random.nextInt(1000),
                "",
                measures,
                null,
                null,
                Programme.NONE,
                Draft.sorted(subjects));
    }
}
