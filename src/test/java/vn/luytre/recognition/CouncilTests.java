package vn.luytre.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.luytre.force.ForceFixtures.TODAY;
import static vn.luytre.force.ForceFixtures.author;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.luytre.force.ForceFixtures;
import vn.luytre.force.TeamId;
import vn.luytre.force.Teams;
import vn.luytre.identity.Author;
import vn.luytre.identity.People;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.recognition.Proposal.Paper;
import vn.luytre.recognition.Proposal.Withdrawal;
import vn.luytre.web.Refused;

/** From the proposal to the award and back; each check with what it strikes and what it does not. */
@RecognitionModuleTest
class CouncilTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Autowired
    private Proposals proposals;

    @Autowired
    private Council council;

    @Autowired
    private Grounds grounds;

    @Autowired
    private Caps caps;

    @Autowired
    private AwardForms forms;

    @Autowired
    private Teams teams;

    @Autowired
    private ProposalStore store;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private UnitId province;
    private UnitId commune;
    private Author officer;
    private Author chair;
    private Author leader;

    @BeforeEach
    void aCommune() {
        province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", province);
        officer = author(commune);
        chair = author(commune);
        leader = author(province);
    }

    private NewProposal unitFor(String summary) {
        return new NewProposal(
                commune,
                forms.of("giay-khen-xa"),
                new Recipient.Collective(Recipient.Collective.Kind.UNIT, commune.value(), "Xã Tre Ngà"),
                new Achievement(summary, DAY, "Đã làm tốt."),
                null,
                Set.of(),
                500_000L);
    }

    private NewProposal medal(String name, @Nullable String instrument, Set<String> conditions) {
        return new NewProposal(
                commune,
                forms.of("ky-niem-chuong"),
                new Recipient.Person(name, "Tổ trưởng", TODAY.plusYears(10)),
                new Achievement("Có quá trình đóng góp.", DAY, "Báo cáo."),
                instrument,
                conditions,
                null);
    }

    private static final Set<String> CONDITIONS = Set.of("khong-truy-cuu", "khong-ky-luat");
    private static final String CIRCULAR = "Thông tư 20/2025/TT-BCA";

    private Proposal now(ProposalId id) {
        return proposals.find(id).orElseThrow();
    }

    private ProposalId reviewed(NewProposal said) {
        var id = proposals.begin(UUID.randomUUID(), officer, said);
        proposals.submit(UUID.randomUUID(), officer, id, now(id).version());
        council.review(UUID.randomUUID(), chair, List.of(id.value()), new Paper("03/BB-HĐ", DAY));
        return id;
    }

    private void decide(Author by, ProposalId... ids) {
        var chosen = List.of(ids).stream().map(ProposalId::value).toList();
        council.decide(UUID.randomUUID(), by, chosen, new Paper("90/QĐ-UBND", DAY));
    }

    private static void isRefused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }

    @Test
    void whatIsSubmittedIsReviewedAndDecidedByAnotherPerson() {
        var id = reviewed(unitFor("Dẫn đầu phong trào."));
        isRefused("award.own", () -> decide(officer, id));
        decide(chair, id);
        assertThat(now(id).state()).isEqualTo(ProposalState.AWARDED);
        assertThat(proposals.history(id).stream().map(ProposalStep::step))
                .containsExactly("AWARDED", "REVIEWED", "SUBMITTED", "BEGUN");
        assertThat(jdbc.sql("select recipient_kind from recognition.award_fact where id = :id and money = 500000")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("COLLECTIVE");
    }

    @Test
    void anAchievementIsCommendedOnce() {
        var first = reviewed(unitFor("Phá rào tệ nạn."));
        var again = reviewed(unitFor("phá rào tệ nạn."));
        isRefused("award.check.TWICE", () -> decide(chair, first, again));
        var other = reviewed(unitFor("Xây dựng mô hình."));
        decide(chair, other);
        isRefused("award.check.TWICE", () -> decide(chair, again));
        council.refuse(UUID.randomUUID(), chair, again, now(again).version(), "Trùng.");
        decide(chair, first);
        var third = reviewed(unitFor("PHÁ RÀO TỆ NẠN."));
        isRefused("award.check.TWICE", () -> decide(chair, third));
    }

    @Test
    void theSameRecordIsTheSameAchievement() {
        var village = people.unit(UnitKind.VILLAGE, "Thôn Đình", commune);
        var team = teams.found(
                UUID.randomUUID(),
                officer,
                commune,
                ForceFixtures.details("Tổ Đình", ForceFixtures.LONG_AGO, village),
                ForceFixtures.five());
        var first = withTeam("Năm 2026.", team);
        decide(chair, first);
        isRefused("award.check.TWICE", () -> decide(chair, withTeam("Thành tích khác hẳn.", team)));
        isRefused(
                "award.ground.unknown",
                () -> grounds.add(UUID.randomUUID(), officer, now(draft("Khác.")), unknown(Ground.Kind.TEAM), ""));
        isRefused(
                "award.ground.unknown",
                () -> grounds.add(UUID.randomUUID(), officer, now(draft("Nữa.")), unknown(Ground.Kind.ACTIVITY), ""));
    }

    private static RecordAddress unknown(Ground.Kind kind) {
        return new RecordAddress(kind, 987_654_321);
    }

    private ProposalId draft(String summary) {
        return proposals.begin(UUID.randomUUID(), officer, unitFor(summary));
    }

    private ProposalId withTeam(String summary, TeamId team) {
        var id = draft(summary);
        grounds.add(
                UUID.randomUUID(),
                officer,
                now(id),
                new RecordAddress(Ground.Kind.TEAM, team.value()),
                "Xếp loại xuất sắc");
        proposals.submit(UUID.randomUUID(), officer, id, now(id).version());
        council.review(UUID.randomUUID(), chair, List.of(id.value()), new Paper("03/BB-HĐ", DAY));
        return id;
    }

    @Test
    void aCapIsKeptForTheUnitAndAllBelowIt() {
        caps.set(UUID.randomUUID(), leader, province, forms.of("giay-khen-xa"), 2026, 2);
        assertThat(caps.of(province, 2026)).isEqualTo(Map.of("giay-khen-xa", 2));
        var ids = List.of(reviewed(unitFor("Một.")), reviewed(unitFor("Hai.")), reviewed(unitFor("Ba.")));
        isRefused("award.check.CAP", () -> decide(chair, ids.get(0), ids.get(1), ids.get(2)));
        decide(chair, ids.get(0), ids.get(1));
        isRefused("award.check.CAP", () -> decide(chair, ids.get(2)));
        takenBack(ids.get(0), false, List.of());
        decide(chair, ids.get(2));
    }

    private void takenBack(ProposalId id, boolean wasFalse, List<Long> what) {
        council.withdraw(
                UUID.randomUUID(),
                chair,
                id,
                now(id).version(),
                new Withdrawal(TODAY, "95/QĐ-UBND", wasFalse, 500_000L),
                what,
                "Khai không đúng.");
    }

    @Test
    void whatIsDecidedAboveIsNotDecidedByTheCommune() {
        var id = reviewed(medal("Nguyễn Văn Mẫu", CIRCULAR, CONDITIONS));
        isRefused("award.decided-above", () -> decide(chair, id));
        decide(leader, id);
    }

    @Test
    void aMedalNeedsTenureByWhatHoldsThatDayAndItsConditionsAndIsGivenOnce() {
        var without = reviewed(medal("Nguyễn Văn Một", null, CONDITIONS));
        isRefused("award.check.TENURE", () -> decide(leader, without));
        var old = reviewed(medal("Nguyễn Văn Hai", "Thông tư 11/2021/TT-BCA", CONDITIONS));
        isRefused("award.check.TENURE", () -> decide(leader, old));
        var half = reviewed(medal("Nguyễn Văn Ba", CIRCULAR, Set.of("khong-ky-luat")));
        isRefused("award.check.CONDITION", () -> decide(leader, half));
        decide(leader, reviewed(medal("Nguyễn Văn Bốn", CIRCULAR, CONDITIONS)));
        var again = reviewed(medal("nguyễn văn bốn", CIRCULAR, CONDITIONS));
        assertThatThrownBy(() -> decide(leader, again)).isInstanceOf(Refused.class);
        decide(leader, reviewed(medal("Nguyễn Văn Năm", CIRCULAR, CONDITIONS)));
    }

    @Test
    void whatWasFalseProvesNothingAnywhere() {
        var village = people.unit(UnitKind.VILLAGE, "Thôn Đình", commune);
        var team = teams.found(
                UUID.randomUUID(),
                officer,
                commune,
                ForceFixtures.details("Tổ Đình", ForceFixtures.LONG_AGO, village),
                ForceFixtures.five());
        var id = withTeam("Năm 2026.", team);
        decide(chair, id);
        takenBack(id, true, List.of(grounds.of(id).getFirst().id()));
        assertThat(now(id).withdrawal()).isNotNull();
        assertThat(jdbc.sql("select withdrawn_on from recognition.award_fact where id = :id")
                        .param("id", id.value())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(TODAY);
        isRefused("award.check.FALSE_PROOF", () -> decide(chair, withTeam("Việc khác.", team)));
        isRefused("award.other-state", () -> takenBack(id, true, List.of()));
    }

    @Test
    void aFlagThatDidNotExistYetIsNotGiven() {
        var flag = new NewProposal(
                commune,
                forms.of("co-thi-dua-bca"),
                new Recipient.Collective(Recipient.Collective.Kind.UNIT, commune.value(), "Xã Tre Ngà"),
                new Achievement("Dẫn đầu.", LocalDate.of(2025, 3, 1), "Báo cáo."),
                null,
                Set.of(),
                null);
        var id = reviewed(flag);
        isRefused(
                "award.check.TOO_EARLY",
                () -> council.decide(
                        UUID.randomUUID(), leader, List.of(id.value()), new Paper("1/QĐ", LocalDate.of(2025, 5, 9))));
        council.decide(UUID.randomUUID(), leader, List.of(id.value()), new Paper("1/QĐ", LocalDate.of(2025, 5, 10)));
    }

    @Test
    void aFormIsNotGivenToWhomItIsNotForAndAReportIsNeeded() {
        var wrong = new NewProposal(
                commune,
                forms.of("co-thi-dua-bca"),
                new Recipient.Person("Nguyễn Văn Mẫu", "Tổ trưởng", TODAY.plusYears(1)),
                new Achievement("Dẫn đầu.", DAY, ""),
                null,
                Set.of(),
                null);
        isRefused("award.form.not-for", () -> proposals.begin(UUID.randomUUID(), officer, wrong));
        var said = unitFor("Không có báo cáo.");
        var id = proposals.begin(
                UUID.randomUUID(),
                officer,
                new NewProposal(
                        commune,
                        said.form(),
                        said.recipient(),
                        new Achievement("Gì đó.", DAY, ""),
                        null,
                        Set.of(),
                        null));
        isRefused("award.no-report", () -> proposals.submit(UUID.randomUUID(), officer, id, 1));
        proposals.change(UUID.randomUUID(), officer, id, 1, said);
        isRefused("award.meanwhile", () -> proposals.submit(UUID.randomUUID(), officer, id, 1));
        proposals.submit(UUID.randomUUID(), officer, id, 2);
    }

    @Test
    void namesAreForgottenWhenTheirTimeIsOver() {
        var id = proposals.begin(UUID.randomUUID(), officer, medal("Nguyễn Văn Mẫu", CIRCULAR, CONDITIONS));
        assertThat(store.forgetNames(TODAY, "(đã xóa tên)")).isZero();
        assertThat(store.forgetNames(TODAY.plusYears(11), "(đã xóa tên)")).isPositive();
        assertThat(now(id).recipient().name()).isEqualTo("(đã xóa tên)");
    }

    /** What may be done in which state, written apart from the rules. */
    private static final Map<String, Set<ProposalState>> ALLOWED = Map.of(
            "submit", Set.of(ProposalState.DRAFT, ProposalState.RETURNED),
            "drop", Set.of(ProposalState.DRAFT, ProposalState.RETURNED),
            "review", Set.of(ProposalState.SUBMITTED),
            "return", Set.of(ProposalState.SUBMITTED, ProposalState.REVIEWED),
            "refuse", Set.of(ProposalState.SUBMITTED, ProposalState.REVIEWED),
            "decide", Set.of(ProposalState.REVIEWED),
            "withdraw", Set.of(ProposalState.AWARDED));

    private static final Map<String, ProposalState> LEADS_TO = Map.of(
            "submit", ProposalState.SUBMITTED,
            "drop", ProposalState.DROPPED,
            "review", ProposalState.REVIEWED,
            "return", ProposalState.RETURNED,
            "refuse", ProposalState.REFUSED,
            "decide", ProposalState.AWARDED,
            "withdraw", ProposalState.WITHDRAWN);

    @Test
    void anyStoryGoesAsTheModelSays() {
        long seed = Long.getLong("luytre.seed", System.nanoTime());
        var random = new Random(seed);
        var deeds = new ArrayList<>(ALLOWED.keySet());
        for (int story = 0; story < 25; story++) {
            var id = draft("Chuyện " + seed + " " + story);
            var state = ProposalState.DRAFT;
            for (int step = 0; step < 8; step++) {
                var deed = deeds.get(random.nextInt(deeds.size()));
                boolean may = ALLOWED.getOrDefault(deed, Set.of()).contains(state);
                assertThat(goes(deed, id))
                        .as("seed %d: %s in %s", seed, deed, state)
                        .isEqualTo(may);
                if (may) state = LEADS_TO.getOrDefault(deed, state);
                assertThat(now(id).state()).isEqualTo(state);
            }
        }
    }

    private boolean goes(String deed, ProposalId id) {
        int version = now(id).version();
        var key = UUID.randomUUID();
        try {
            switch (deed) {
                case "submit" -> proposals.submit(key, officer, id, version);
                case "drop" -> proposals.drop(key, officer, id, version);
                case "review" -> council.review(key, chair, List.of(id.value()), new Paper("1/BB", DAY));
                case "return" -> council.giveBack(key, chair, id, version, "Bổ sung.");
                case "refuse" -> council.refuse(key, chair, id, version, "Chưa đủ.");
                case "decide" -> decide(chair, id);
                default -> takenBack(id, false, List.of());
            }
            return true;
        } catch (Refused _) {
            return false;
        }
    }
}
