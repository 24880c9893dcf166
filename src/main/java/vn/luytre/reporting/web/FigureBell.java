package vn.luytre.reporting.web;

import org.springframework.stereotype.Component;
import vn.luytre.reporting.submission.Reminding;
import vn.luytre.web.Bell;

/** How many figures were sent back to the own units, or are asked for again. */
@Component
class FigureBell implements Bell {
    private final FigureDesk desk;
    private final Reminding reminding;

    FigureBell(FigureDesk desk, Reminding reminding) {
        this.desk = desk;
        this.reminding = reminding;
    }

    @Override
    public String address() {
        return "/figures";
    }

    @Override
    public String key() {
        return "figures.bell";
    }

    @Override
    public String icon() {
        return "table";
    }

    @Override
    public int count() {
        var own = desk.units();
        return own.isEmpty() ? 0 : reminding.waiting(own);
    }
}
