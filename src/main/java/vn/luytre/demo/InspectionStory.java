package vn.luytre.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.luytre.activity.Activities;
import vn.luytre.activity.Activity;
import vn.luytre.activity.Draft;
import vn.luytre.activity.Programme;
import vn.luytre.activity.special.Inspections;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;

/** An inspection of three communes: what it found, and the duty that follows for one of them. */
@OnDemo
@Component
class InspectionStory implements Chapter {
    private static final LocalDate HELD = LocalDate.of(2026, 9, 17);
    private static final LocalTime HOUR = LocalTime.of(17, 0);
    private static final List<String> FOUND = List.of(
            "Ba điểm mô hình không có sổ sinh hoạt; biển treo ở nhà đã chuyển đi.",
            "Hồ sơ Tổ bảo vệ an ninh, trật tự đủ, trang bị giữ tốt.",
            "Chưa phân công người theo dõi từng thôn trong Ban Chỉ đạo.");

    private final Activities activities;
    private final Inspections inspections;
    private final Places places;
    private final Hands hands;

    InspectionStory(Activities activities, Inspections inspections, Places places, Hands hands) {
        this.activities = activities;
        this.inspections = inspections;
        this.places = places;
        this.hands = hands;
    }

    @Override
    public void plan(Agenda agenda) {
        agenda.add(HELD, HOUR, this::inspect);
    }

    private void inspect(LocalDate day) {
        var province = places.province();
        var communes = places.clustered().subList(4, 4 + FOUND.size());
        hands.does(FigureDeeds.OFFICER, Right.RECORD, province, author -> {
            var activity = activities.record(hands.key(), draft(province, day), author);
            for (int i = 0; i < FOUND.size(); i++)
                inspections.found(hands.key(), activity.id(), communes.get(i), FOUND.get(i), author);
            follow(activity, day);
        });
    }

    private void follow(Activity activity, LocalDate day) {
        var first = inspections.of(activity.id()).getFirst();
        hands.does(
                FigureDeeds.LEADER,
                Right.DECIDE,
                places.province(),
                author -> inspections.follow(
                        hands.key(),
                        activity,
                        first,
                        "Rà soát các điểm mô hình không có sổ sinh hoạt, củng cố hoặc đề nghị thanh loại.",
                        day.plusDays(43),
                        author));
    }

    private static Draft draft(UnitId province, LocalDate day) {
        return new Draft(
                "inspection",
                province,
                province,
                "",
                day,
                false,
                "Kiểm tra phong trào ở ba xã của cụm thi đua số 1",
                "Xem sổ, gặp trưởng thôn, đi từng điểm mô hình.",
                new TreeMap<>(Map.of("units", BigDecimal.valueOf(FOUND.size()))),
                null,
                null,
                Programme.NONE,
                Draft.sorted(List.of()));
    }
}
