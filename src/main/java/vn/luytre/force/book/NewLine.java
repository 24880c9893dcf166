package vn.luytre.force.book;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.luytre.force.TeamId;

/**
 * A line to be noted.
 *
 * @param team null for all teams of the commune
 * @param title what it was: «Tập huấn nghiệp vụ tuần tra», «Đèn pin»
 * @param amount people who took part, pieces, or đồng
 * @param fund where money comes from; null for what is no money
 */
public record NewLine(
        @Nullable TeamId team,
        LineKind kind,
        LocalDate day,
        String title,
        long amount,
        @Nullable Fund fund) {}
