package vn.luytre.recognition.candidate;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A site of a safety model that might be proposed: people found that it works well.
 *
 * @param unit that answers for it
 * @param index how active it is, from 0 to 100; null where there is nothing to go by
 * @param activities that served it in the year and are proved
 * @param awards how many commendations it had in the year already
 */
public record SiteCandidate(long site, long unit, @Nullable BigDecimal index, int activities, int awards) {}
