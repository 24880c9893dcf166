package vn.luytre.safetymodel.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.luytre.safetymodel.LifeState;
import vn.luytre.safetymodel.Recognition;
import vn.luytre.safetymodel.Verdict;

/**
 * A line of the register of sites.
 *
 * @param index how active it is; null where there is nothing to go by
 * @param lastSign the day of the last activity
 * @param verdict of the last review
 */
public record SiteRow(
        long id,
        long model,
        String name,
        String type,
        long unit,
        long area,
        String spot,
        LifeState state,
        @Nullable LocalDate launchedOn,
        int groups,
        int members,
        int households,
        @Nullable Recognition recognition,
        @Nullable BigDecimal index,
        @Nullable LocalDate lastSign,
        boolean formal,
        @Nullable Verdict verdict,
        @Nullable Integer verdictYear) {}
