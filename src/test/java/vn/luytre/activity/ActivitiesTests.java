package vn.luytre.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.luytre.activity.Recording.Proven;
import vn.luytre.evidence.CleanFile;
import vn.luytre.evidence.WebLink;
import vn.luytre.web.Refused;

@ActivityModuleTest
class ActivitiesTests {
    @Autowired
    Activities activities;

    @Autowired
    ActivityProofs proofs;

    @Autowired
    Recording recording;

    @Autowired
    Commune place;

    @Autowired
    JdbcClient jdbc;

    private static Draft with(Draft draft, String measure, String amount) {
        var measures = new TreeMap<>(draft.measures());
        measures.put(measure, new BigDecimal(amount));
        return with(draft, draft.planned(), draft.day(), measures);
    }

    private static Draft with(
            Draft draft, boolean planned, java.time.LocalDate day, SortedMap<String, BigDecimal> measures) {
        return new Draft(
                draft.kind(),
                draft.unit(),
                draft.area(),
                draft.spot(),
                day,
                planned,
                draft.title(),
                draft.words(),
                measures,
                draft.duty(),
                draft.campaign(),
                draft.programme(),
                draft.subjects());
    }

    @Test
    void whatIsRecordedIsKeptAsItWasWritten() {
        var draft = new Draft(
                "training",
                place.police,
                place.village,
                "Nhà văn hóa",
                place.today().minusDays(3),
                false,
                "Tập huấn tổ bảo vệ an ninh, trật tự",
                "Ôn lại động tác.",
                new TreeMap<>(Map.of(
                        "classes", new BigDecimal("1"),
                        "people", new BigDecimal("20.000"),
                        "hours", new BigDecimal("3.5"))),
                null,
                null,
                new Programme("Chương trình phối hợp năm 2026", null),
                Draft.sorted(List.of(new Subject("TEAM", 7), new Subject("SITE", 3))));
        var kept = activities.record(UUID.randomUUID(), draft, place.author());
        assertThat(kept.draft()).isEqualTo(draft);
        assertThat(kept.version()).isEqualTo(1);
        assertThat(kept.state()).isEqualTo(ActivityState.HELD);
        assertThat(kept.answering()).as("the commune answers for its police").isEqualTo(place.commune);
        assertThat(activities.history(kept.id()))
                .extracting(Entry::happening)
                .containsExactly(ActivityHappening.RECORDED);
        assertThat(activities.programmes(place.police)).contains("Chương trình phối hợp năm 2026");
        assertThat(activities.last(place.officer)).contains(kept);
    }

    @Test
    void theSameKeyIsTheSameActivityHoweverManySendItAtOnce() throws Exception {
        var key = UUID.randomUUID();
        var ids = ConcurrentHashMap.<ActivityId>newKeySet();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 20)
                    .<Callable<Boolean>>mapToObj(_ -> () -> {
                        var proven = Proven.by(List.of(CleanFile.of("anh.jpg", Commune.photo(1))));
                        return ids.add(recording
                                .record(key, place.patrol(1, 5), proven, place.author())
                                .activity()
                                .id());
                    })
                    .toList();
            for (var one : threads.invokeAll(all)) one.get();
        }
        assertThat(ids).hasSize(1);
        assertThat(proofs.of(ids.iterator().next())).hasSize(1);
        assertThat(jdbc.sql("select count(*) from activity.activity where client_key = :key")
                        .param("key", key)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatIsWrongIsSaidBesideItsField() {
        var tomorrow = place.today().plusDays(1);
        assertThat(activities.faults(with(place.patrol(1, 5), false, tomorrow, new TreeMap<>())))
                .extracting(Fault::field)
                .containsExactly("day", "m.shifts", "m.people");
        assertThat(activities.faults(with(place.patrol(1, 5), "people", "5001")))
                .extracting(Fault::key)
                .containsExactly("activity.refused.large");
        assertThat(activities.faults(with(place.patrol(1, 5), "people", "2.5")))
                .extracting(Fault::key)
                .containsExactly("activity.refused.whole");
        assertThat(activities.faults(with(place.patrol(1, 5), "hours", "2.55")))
                .extracting(Fault::key)
                .containsExactly("activity.refused.decimals");
        assertThat(activities.faults(with(place.patrol(1, 5), "leaflets", "2")))
                .extracting(Fault::key)
                .containsExactly("activity.refused.measure");
        var mediation = Draft.of(
                "mediation",
                place.commune,
                place.today(),
                "Hòa giải",
                Map.of("disputes", BigDecimal.ONE, "settled", BigDecimal.TWO));
        assertThat(activities.faults(mediation)).extracting(Fault::key).containsExactly("activity.refused.more-than");
    }

    @Test
    void aPlanNeedsNoNumbersAndCountsOnceItWasHeld() {
        var plan = with(place.patrol(1, 5), true, place.today().plusDays(10), new TreeMap<>());
        var planned = activities.record(UUID.randomUUID(), plan, place.author());
        assertThat(planned.state()).isEqualTo(ActivityState.PLANNED);
        assertThat(counted(planned)).isZero();
        var held = activities.change(planned.id(), 1, place.patrol(1, 5), place.author());
        assertThat(held.state()).isEqualTo(ActivityState.HELD);
        assertThat(counted(planned)).isEqualTo(1);
    }

    private long counted(Activity activity) {
        return jdbc.sql("select count(*) from activity.activity_fact where id = :id")
                .param("id", activity.id().value())
                .query(Long.class)
                .single();
    }

    @Test
    void aChangeSaysWhatWasAnotherBeforeAndOverwritesNobody() {
        var activity = place.recorded();
        var changed = activities.change(activity.id(), 1, with(place.patrol(1, 6), "people", "7"), place.author());
        assertThat(changed.version()).isEqualTo(2);
        assertThat(activities.history(activity.id()).getFirst().changes())
                .containsExactly(new Entry.FieldChange("m.people", "6", "7"));
        assertThatThrownBy(() -> activities.change(activity.id(), 1, place.patrol(2, 6), place.author()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.CONFLICT));
        assertThat(activities
                        .change(activity.id(), 2, changed.draft(), place.author())
                        .version())
                .as("nothing changes nothing")
                .isEqualTo(2);
    }

    @Test
    void whatIsWithdrawnDoesNotCountAndComesBack() {
        var activity = place.recorded();
        assertThatThrownBy(() -> activities.withdraw(activity.id(), 1, " ", place.author()))
                .isInstanceOf(Refused.class);
        var withdrawn = activities.withdraw(activity.id(), 1, "Ghi nhầm", place.author());
        assertThat(withdrawn.reason()).isEqualTo("Ghi nhầm");
        assertThat(counted(activity)).isZero();
        assertThatThrownBy(() -> activities.change(activity.id(), 2, place.patrol(2, 6), place.author()))
                .isInstanceOf(Refused.class);
        assertThat(activities.restore(activity.id(), 2, place.author()).state()).isEqualTo(ActivityState.HELD);
        assertThat(counted(activity)).isEqualTo(1);
    }

    @Test
    void theSameFileProvesOnceAndWhatIsRemovedDoesNot() {
        var id = place.recorded().id();
        var photo = CleanFile.of("anh.jpg", Commune.photo(2));
        var first = proofs.add(UUID.randomUUID(), id, photo, place.author());
        assertThat(proofs.add(UUID.randomUUID(), id, photo, place.author())).isEqualTo(first);
        proofs.add(UUID.randomUUID(), id, WebLink.of("https://example.vn/tin"), "", place.author());
        assertThat(activities.find(id).orElseThrow().proofs()).isEqualTo(2);
        var key = UUID.randomUUID();
        proofs.remove(key, id, first, place.author());
        proofs.remove(key, id, first, place.author());
        assertThat(proofs.of(id)).extracting("link").containsExactly("https://example.vn/tin");
        assertThat(activities.find(id).orElseThrow().proofs()).isEqualTo(1);
    }

    @Test
    void aChangeSentTwiceWithItsFilesIsMadeOnce() {
        var id = place.recorded().id();
        var key = UUID.randomUUID();
        var proven = Proven.by(List.of(CleanFile.of("anh.jpg", Commune.photo(3))));
        recording.change(key, id, 1, place.patrol(3, 6), proven, place.author());
        var again = recording.change(key, id, 1, place.patrol(3, 6), proven, place.author());
        assertThat(again.version()).isEqualTo(2);
        assertThat(again.proofs()).isEqualTo(1);
    }
}
