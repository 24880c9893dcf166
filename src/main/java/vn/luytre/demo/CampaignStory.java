package vn.luytre.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.activity.ActivityKinds;
import vn.luytre.activity.Draft;
import vn.luytre.activity.Programme;
import vn.luytre.activity.campaign.CampaignOccasion;
import vn.luytre.activity.campaign.Campaigns;
import vn.luytre.activity.campaign.NewCampaign;
import vn.luytre.activity.campaign.Target;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;

/** The campaign of the autumn with its plan by commune and what came of it, and the one that is to come at Tết. */
@OnDemo
@Component
class CampaignStory implements Chapter {
    private static final LocalDate OPENED = LocalDate.of(2026, 10, 2);
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 15);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 15);
    private static final LocalTime HOUR = LocalTime.of(15, 40);
    private static final int PLANNED = 6;
    private static final int COMMUNES = 24;
    private static final String KIND = "weapon-collection";
    private static final String MEASURE = "crude-weapons";

    private final Campaigns campaigns;
    private final ActivityKinds kinds;
    private final ActivityDeeds deeds;
    private final FestivalStory festivals;
    private final InspectionStory inspections;
    private final Places places;
    private final Hands hands;
    private @Nullable Long autumn;

    CampaignStory(
            Campaigns campaigns,
            ActivityKinds kinds,
            ActivityDeeds deeds,
            FestivalStory festivals,
            InspectionStory inspections,
            Places places,
            Hands hands) {
        this.campaigns = campaigns;
        this.kinds = kinds;
        this.deeds = deeds;
        this.festivals = festivals;
        this.inspections = inspections;
        this.places = places;
        this.hands = hands;
    }

    @Override
    public void plan(Agenda agenda) {
        festivals.plan(agenda);
        inspections.plan(agenda);
        agenda.add(OPENED, HOUR, this::open);
        for (int i = 0; i < COMMUNES; i++) {
            int at = i;
            agenda.add(
                    FIRST.plusDays(i), HOUR, day -> collect(places.clustered().get(at), at, day));
        }
        agenda.add(LocalDate.of(2026, 11, 20), HOUR, this::announceTet);
    }

    private void open(LocalDate day) {
        var words = new NewCampaign(
                places.province(),
                "Đợt cao điểm vận động giao nộp vũ khí, pháo",
                CampaignOccasion.PEAK,
                FIRST,
                LAST,
                "Mỗi xã, phường vận động từng nhà; nơi giáp ranh phối hợp hai bên; nộp có biên nhận, hủy có biên bản.");
        hands.does(FigureDeeds.OFFICER, Right.RECORD, places.province(), author -> {
            long id = campaigns.open(hands.key(), words, author);
            var targets = places.clustered().subList(0, COMMUNES + PLANNED).stream()
                    .map(commune -> new Target(commune, KIND, MEASURE, BigDecimal.valueOf(PLANNED)))
                    .toList();
            campaigns.plan(campaigns.get(id), kinds.find(KIND).orElseThrow(), targets);
            autumn = id;
        });
    }

    private void announceTet(LocalDate day) {
        var words = new NewCampaign(
                places.province(),
                "Bảo vệ Tết Nguyên đán Đinh Mùi",
                CampaignOccasion.TET,
                LocalDate.of(2027, 1, 5),
                LocalDate.of(2027, 2, 20),
                "Tuần tra đêm ở chợ, bến xe; không để đốt pháo nổ.");
        hands.does(
                FigureDeeds.OFFICER,
                Right.RECORD,
                places.province(),
                author -> campaigns.open(hands.key(), words, author));
    }

    private void collect(UnitId commune, int index, LocalDate day) {
        var random = new SplittableRandom(index);
        var measures = new TreeMap<>(Map.of(MEASURE, BigDecimal.valueOf(2 + random.nextInt(8))));
        var draft = new Draft(
                KIND,
                commune,
                commune,
                "Trụ sở xã",
                day,
                false,
                "Ngày giao nộp vũ khí tự chế, pháo",
                "Bà con mang đến nộp, cán bộ ghi biên nhận từng người.",
                measures,
                null,
                autumn,
                Programme.NONE,
                Draft.sorted(List.of()));
        deeds.record(draft, day, true, random);
    }
}
