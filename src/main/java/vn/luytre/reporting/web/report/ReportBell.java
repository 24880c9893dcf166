package vn.luytre.reporting.web.report;

import org.springframework.stereotype.Component;
import vn.luytre.reporting.report.ReportsOwed;
import vn.luytre.web.Bell;

/** How many reports the own units are to send now: late, due within a week, sent back, or asked for again. */
@Component
class ReportBell implements Bell {
    private final ReportDesk desk;
    private final ReportsOwed owed;

    ReportBell(ReportDesk desk, ReportsOwed owed) {
        this.desk = desk;
        this.owed = owed;
    }

    @Override
    public String address() {
        return "/reports";
    }

    @Override
    public String key() {
        return "report.bell";
    }

    @Override
    public String icon() {
        return "file-text";
    }

    @Override
    public int count() {
        var today = desk.today();
        return (int) owed.of(desk.writing(), today).stream()
                .filter(one -> one.isUrgent(today))
                .count();
    }
}
