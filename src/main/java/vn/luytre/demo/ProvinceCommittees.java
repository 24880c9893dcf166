package vn.luytre.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.organization.CommitteeId;
import vn.luytre.organization.CommitteeRole;
import vn.luytre.organization.Committees;
import vn.luytre.organization.Decision;
import vn.luytre.organization.UnitId;

/** The steering committees and their members by post; two of them are left incomplete, as it happens. */
@OnDemo
@Component
class ProvinceCommittees {
    private static final Map<String, CommitteeRole> ROLES = Map.of(
            "Trưởng ban", CommitteeRole.HEAD,
            "Phó trưởng ban thường trực", CommitteeRole.STANDING_DEPUTY,
            "Phó trưởng ban", CommitteeRole.DEPUTY,
            "Thành viên", CommitteeRole.MEMBER,
            "Thư ký", CommitteeRole.SECRETARY);

    private final Committees committees;

    ProvinceCommittees(Committees committees) {
        this.committees = committees;
    }

    void found(Places.On places) {
        var founded = new HashMap<UnitId, Founded>();
        Table.read("ban-chi-dao.csv").forEach(row -> founded.put(places.named(row, 0), found(row, places)));
        Table.read("thanh-vien-ban-chi-dao.csv").forEach(row -> seat(row, places, founded));
    }

    private Founded found(Table.Row row, Places.On places) {
        var day = row.day(5);
        var committee = committees.found(places.named(row, 0), row.text(1), day);
        committees.change(committee, row.text(1), places.named(row.text(2)), regulation(row));
        return new Founded(committee, day);
    }

    private static @Nullable Decision regulation(Table.Row row) {
        return row.has(3) ? new Decision(row.text(3), row.day(4), row.text(1)) : null;
    }

    private void seat(Table.Row row, Places.On places, Map<UnitId, Founded> founded) {
        var committee = founded.get(places.named(row, 0));
        var role = ROLES.get(row.text(1));
        if (committee == null || role == null) throw row.fault(row.text(0) + row.text(1));
        committees.seat(committee.id(), role, row.text(2), places.named(row, 3), committee.since());
    }

    private record Founded(CommitteeId id, LocalDate since) {}
}
