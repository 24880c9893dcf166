package vn.luytre.activity.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import vn.luytre.activity.ActivityState;

/**
 * A line of a list of activities.
 *
 * @param amounts by the code of their measure
 */
public record ActivityRow(
        long id,
        long unit,
        long area,
        String spot,
        LocalDate day,
        ActivityState state,
        String kind,
        String title,
        String words,
        int proofs,
        @Nullable Long campaign,
        SortedMap<String, BigDecimal> amounts) {}
