package vn.luytre.reporting.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Author;
import vn.luytre.organization.Decision;
import vn.luytre.organization.Ground;
import vn.luytre.organization.NewUnit;
import vn.luytre.organization.UnitChanges;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.ReportingModuleTest;
import vn.luytre.reporting.entry.Entering;
import vn.luytre.reporting.total.Numbers;
import vn.luytre.reporting.total.Place;
import vn.luytre.reporting.total.TreeFollowing;
import vn.luytre.web.Refused;

/** Communes type, send and take back while their province closes the period: what was said to be saved is there, nothing comes after. */
@ReportingModuleTest
class ClosingRaceTests {
    private static final PeriodKey APRIL = PeriodKey.of(2026, 4);

    @Autowired
    Catalogue catalogue;

    @Autowired
    Entering entering;

    @Autowired
    Submissions submissions;

    @Autowired
    TreeFollowing following;

    @Autowired
    UnitChanges changes;

    private final Map<UnitId, Long> said = new ConcurrentHashMap<>();
    private final Map<UnitId, Long> whenClosed = new ConcurrentHashMap<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final CountDownLatch warm = new CountDownLatch(30);
    private FigureForm form;
    private UnitId province;
    private List<UnitId> communes;

    @BeforeEach
    void setUp() {
        form = catalogue.form("ket-qua-thang").orElseThrow();
        province = found(UnitKind.PROVINCE, "Tỉnh Khóa Kỳ", null);
        communes = List.of(
                found(UnitKind.COMMUNE, "Xã Khóa 1", province),
                found(UnitKind.COMMUNE, "Xã Khóa 2", province),
                found(UnitKind.COMMUNE, "Xã Khóa 3", province));
        following.follow();
    }

    @Test
    void noSaveSlipsInAfterClosingAndNoneIsLost() throws Exception {
        var people = new ArrayList<Callable<Void>>();
        for (var commune : communes) people.add(() -> type(commune));
        people.add(() -> {
            warm.await();
            submissions.close(form, place(province), author(province));
            closed.set(true);
            for (var commune : communes) whenClosed.put(commune, number(commune));
            return null;
        });
        try (var threads = Executors.newFixedThreadPool(people.size())) {
            for (var done : threads.invokeAll(people)) done.get();
        }
        for (var commune : communes) {
            assertThat(number(commune)).isEqualTo(said.get(commune)).isEqualTo(whenClosed.get(commune));
        }
    }

    /** Until the period is closed; whoever begins after that is refused. */
    private @Nullable Void type(UnitId commune) {
        for (long number = 1; ; number++) {
            boolean isLate = closed.get();
            try {
                save(commune, number);
                assertThat(isLate).as("saved after closing").isFalse();
                sendAndTakeBack(commune);
            } catch (Refused refused) {
                assertThat(refused.messageKey()).isEqualTo("figures.refused.closed");
                return null;
            }
            warm.countDown();
        }
    }

    private void save(UnitId commune, long number) {
        var place = place(commune);
        int seen = submissions.standing(place).version();
        var change = new Numbers.Change(form.width()).number(1, number);
        said.put(commune, number);
        try {
            entering.save(form, place, author(commune), seen, change);
        } catch (Refused refused) {
            said.put(commune, number - 1); // not taken, and said so
            throw refused;
        }
    }

    private void sendAndTakeBack(UnitId commune) {
        for (var step : List.of(SheetStep.SUBMIT, SheetStep.TAKE_BACK)) {
            int version = submissions.standing(place(commune)).version();
            submissions.step(form, place(commune), step, author(commune), version, StepWords.because("Đủ."));
        }
    }

    private long number(UnitId commune) {
        return entering.kept(place(commune)).numbers().number(1);
    }

    private Place place(UnitId unit) {
        return new Place(form.id(), APRIL, unit);
    }

    private static Author author(UnitId unit) {
        return new Author(new AccountId(UUID.nameUUIDFromBytes(new byte[] {(byte) unit.value()})), "Cán bộ", unit);
    }

    private UnitId found(UnitKind kind, String name, @Nullable UnitId parent) {
        return changes.found(
                new NewUnit(kind, name, null, parent),
                new Ground(
                        LocalDate.of(2026, 1, 1),
                        new Decision("06/NQ", LocalDate.of(2025, 12, 1), "Hội đồng nhân dân tỉnh")));
    }
}
