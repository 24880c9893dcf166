package vn.luytre.assessment.standard;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;

/**
 * A rule pack that a province brought.
 *
 * @param unit whose it is
 * @param standard to which it adds
 * @param content the file, word by word
 * @param withdrawnAt null while it is used
 */
public record OwnPack(
        long id,
        UnitId unit,
        String standard,
        String title,
        String file,
        LocalDate from,
        @Nullable LocalDate until,
        String content,
        OffsetDateTime at,
        String by,
        @Nullable OffsetDateTime withdrawnAt,
        @Nullable String withdrawnBy) {}
