package vn.luytre.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.luytre.organization.UnitFixtures.AUTUMN;
import static vn.luytre.organization.UnitFixtures.SPRING;
import static vn.luytre.organization.UnitFixtures.SUMMER;
import static vn.luytre.organization.UnitFixtures.on;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.luytre.TestDatabase;
import vn.luytre.web.Refused;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, extraIncludes = "web")
@Import(TestDatabase.class)
class CommitteesTests {
    @Autowired
    private Committees committees;

    @Autowired
    private UnitChanges changes;

    private UnitId province;
    private UnitId police;
    private CommitteeId committee;

    @BeforeEach
    void aCommittee() {
        var given = new UnitFixtures(changes);
        province = given.province("Tỉnh Lũy Tre");
        police = given.under(province, UnitKind.POLICE, "Công an tỉnh");
        committee = committees.found(province, "Ban Chỉ đạo 138 tỉnh", SPRING);
    }

    private List<String> missing() {
        return committees.missing(committees.find(committee).orElseThrow(), AUTUMN).stream()
                .map(Sentence::text)
                .toList();
    }

    private void complete() {
        committees.change(committee, "Ban Chỉ đạo 138 tỉnh", police, UnitFixtures.resolution());
        committees.seat(committee, CommitteeRole.HEAD, "Chủ tịch UBND tỉnh", province, SPRING);
        committees.seat(committee, CommitteeRole.STANDING_DEPUTY, "Giám đốc", police, SPRING);
        committees.seat(committee, CommitteeRole.MEMBER, "Trưởng phòng PV05", police, SPRING);
    }

    @Test
    void aNewCommitteeSaysWhatIsMissing() {
        assertThat(missing())
                .containsExactly(
                        "Chưa ghi cơ quan thường trực.",
                        "Chưa có quy chế hoạt động.",
                        "Chưa có Trưởng ban.",
                        "Chưa có Phó trưởng ban thường trực.",
                        "Chưa có thành viên nào.");
    }

    @Test
    void aCompleteOneHasNothingToSay() {
        complete();
        assertThat(missing()).isEmpty();
        assertThat(committees.seats(committee, AUTUMN))
                .extracting(Committee.Seat::post)
                .startsWith("Chủ tịch UBND tỉnh");
        assertThat(committees.of(List.of(province), AUTUMN))
                .singleElement()
                .satisfies(found -> assertThat(found.regulation()).isEqualTo(UnitFixtures.resolution()));
    }

    @Test
    void aStandingAgencyThatEndedIsNamed() {
        complete();
        changes.dissolve(police, List.of(province), on(SUMMER));
        assertThat(missing())
                .contains(
                        "Cơ quan thường trực (Công an tỉnh) đã kết thúc ngày 30/6/2026.",
                        "Đơn vị của “Giám đốc” (Công an tỉnh) đã kết thúc ngày 30/6/2026.");
    }

    @Test
    void thereIsOneHeadAtATime() {
        complete();
        assertThatThrownBy(() -> committees.seat(committee, CommitteeRole.HEAD, "Bí thư", province, SUMMER))
                .isInstanceOf(Refused.class);
        var head = committees.seats(committee, SUMMER).getFirst();
        committees.leave(committee, head.id(), SUMMER.minusDays(1));
        committees.seat(committee, CommitteeRole.HEAD, "Bí thư", province, SUMMER);
        assertThat(committees.seats(committee, SUMMER).getFirst().post()).isEqualTo("Bí thư");
        assertThat(committees.seats(committee, SPRING).getFirst().post()).isEqualTo("Chủ tịch UBND tỉnh");
    }

    @Test
    void aCommitteeThatEndedIsOfItsDays() {
        committees.end(committee, SUMMER);
        assertThat(committees.of(List.of(province), SUMMER)).hasSize(1);
        assertThat(committees.of(List.of(province), SUMMER.plusDays(1))).isEmpty();
        assertThatThrownBy(() -> committees.end(committee, SPRING.minusDays(1))).isInstanceOf(Refused.class);
    }
}
