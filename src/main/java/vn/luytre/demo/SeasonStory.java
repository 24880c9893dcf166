package vn.luytre.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.luytre.assessment.Outcome;
import vn.luytre.assessment.Review;
import vn.luytre.assessment.ReviewState;
import vn.luytre.assessment.Step;
import vn.luytre.assessment.standard.ObjectType;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;

/** The season «An toàn về an ninh, trật tự» of 2026: opened in January, decided in November, here and there behind its time. */
@OnDemo
@Component
class SeasonStory implements Chapter {
    private static final LocalTime MORNING = LocalTime.of(8, 40);
    private static final LocalTime LATER = LocalTime.of(15, 0);
    private static final int GROUP = 10;
    private static final int REGISTERED = 9;
    private static final int SUBMITTED = 8;
    private static final int VERIFIED = 7;

    private final SeasonDeeds deeds;
    private final Places places;
    private int papers = 300;

    SeasonStory(SeasonDeeds deeds, Places places) {
        this.deeds = deeds;
        this.places = places;
    }

    @Override
    public void plan(Agenda agenda) {
        agenda.add(LocalDate.of(2026, 1, 6), MORNING, deeds::open);
        agenda.add(LocalDate.of(2026, 3, 10), MORNING, this::register);
        agenda.add(LocalDate.of(2026, 4, 14), MORNING, this::registerLate);
        agenda.add(LocalDate.of(2026, 9, 21), MORNING, this::withdraw);
        agenda.add(LocalDate.of(2026, 11, 2), MORNING, this::submitAreas);
        agenda.add(LocalDate.of(2026, 11, 5), MORNING, this::sendBack);
        agenda.add(LocalDate.of(2026, 11, 9), MORNING, this::verifyAreas);
        agenda.add(LocalDate.of(2026, 11, 10), MORNING, this::askForTime);
        agenda.add(LocalDate.of(2026, 11, 11), MORNING, this::giveTime);
        agenda.add(LocalDate.of(2026, 11, 13), MORNING, this::decideAreas);
        agenda.add(LocalDate.of(2026, 11, 16), MORNING, this::submitOthers);
        agenda.add(LocalDate.of(2026, 11, 18), MORNING, this::verifyOthers);
        agenda.add(LocalDate.of(2026, 11, 18), LATER, this::appeal);
        agenda.add(LocalDate.of(2026, 11, 19), MORNING, this::decideOthers);
    }

    /** The communes by how far they come: nine of ten are of a sort each. */
    private List<UnitId> communes(Predicate<Integer> place) {
        var all = places.clustered();
        var chosen = new ArrayList<UnitId>();
        for (int i = 0; i < all.size(); i++) if (place.test(i % GROUP)) chosen.add(all.get(i));
        return chosen;
    }

    private List<Review> areas(Predicate<Integer> place) {
        var chosen = communes(place);
        return deeds.of(ObjectType.AREA).stream()
                .filter(one -> chosen.contains(one.unit()))
                .toList();
    }

    /** Areas and schools that forgot about it, some for good. */
    private boolean isLate(Review one) {
        var last = places.clustered().getLast();
        boolean isLast = one.unit().equals(last) && one.type() == ObjectType.AREA;
        return isLast && one.id().value() % 2 == 0 || one.title().equals("Trường THPT Ngõ Trúc");
    }

    private void register(LocalDate day) {
        deeds.recorded(
                Step.REGISTER, deeds.all().stream().filter(one -> !isLate(one)).toList(), "", day);
    }

    private void registerLate(LocalDate day) {
        var late = deeds.all().stream()
                .filter(one -> isLate(one) && one.type() == ObjectType.AREA)
                .toList();
        deeds.recorded(Step.REGISTER, late.subList(0, Math.min(2, late.size())), "", day);
    }

    private void withdraw(LocalDate day) {
        var some = deeds.of(ObjectType.AGENCY).stream().filter(one -> one.state() == ReviewState.REGISTERED);
        deeds.recorded(
                Step.WITHDRAW, some.limit(1).toList(), "Trụ sở đang sửa chữa, phân tán nhiều nơi trong năm.", day);
    }

    private void submitAreas(LocalDate day) {
        deeds.bring(areas(place -> place != REGISTERED), day);
    }

    private void sendBack(LocalDate day) {
        var some = areas(place -> place == SUBMITTED).stream()
                .filter(one -> one.id().value() % 7 == 0)
                .toList();
        deeds.atCommune(
                Step.RETURN,
                Right.CHECK,
                some,
                "Biên bản họp thôn chưa có chữ ký của Ban công tác Mặt trận.",
                null,
                day);
    }

    private void verifyAreas(LocalDate day) {
        deeds.atCommune(Step.VERIFY, Right.CHECK, areas(place -> place < SUBMITTED), "", null, day);
    }

    private void decideAreas(LocalDate day) {
        for (var commune : communes(place -> place < VERIFIED)) {
            var its = deeds.of(ObjectType.AREA).stream()
                    .filter(one -> one.unit().equals(commune))
                    .toList();
            deeds.atCommune(Step.DECIDE, Right.DECIDE, its, "", papers++ + "/QĐ-UBND", day);
        }
    }

    private void askForTime(LocalDate day) {
        var some = areas(place -> place == REGISTERED);
        deeds.askForTime(some.subList(0, 2), "Thôn bị ngập, chưa họp dân được.", day.plusDays(20), day);
    }

    private void giveTime(LocalDate day) {
        var some = areas(place -> place == REGISTERED).subList(0, 1);
        deeds.giveTime(some, day.plusDays(19), day);
    }

    private void submitOthers(LocalDate day) {
        var ready = communes(place -> place < VERIFIED);
        var all = deeds.all().stream()
                .filter(one -> one.state() == ReviewState.REGISTERED)
                .filter(one -> one.type() != ObjectType.AREA)
                .filter(one -> one.type() != ObjectType.COMMUNE || ready.contains(one.object()))
                .toList();
        deeds.answer(all, day);
        deeds.recorded(Step.SUBMIT, all, "", day);
    }

    /** What the province verifies and decides itself. */
    private List<Review> ofProvince(ReviewState state) {
        return deeds.all().stream()
                .filter(one -> one.state() == state)
                .filter(one -> one.type() == ObjectType.COMMUNE || one.type() == ObjectType.AGENCY)
                .toList();
    }

    private void verifyOthers(LocalDate day) {
        deeds.atProvince(Step.VERIFY, "tonghop", Right.CHECK, ofProvince(ReviewState.SUBMITTED), null);
    }

    private void decideOthers(LocalDate day) {
        var all = ofProvince(ReviewState.VERIFIED);
        deeds.atProvince(Step.DECIDE, "chutich", Right.DECIDE, all.subList(0, all.size() - 6), "1904/QĐ-UBND");
    }

    private void appeal(LocalDate day) {
        var some = deeds.of(ObjectType.AREA).stream()
                .filter(one -> one.outcome() == Outcome.NOT_MET)
                .limit(1)
                .toList();
        deeds.recorded(
                Step.APPEAL, some, "Vụ cháy là do sét, thôn đã chữa kịp thời và báo ngay; đề nghị xét lại.", day);
    }
}
