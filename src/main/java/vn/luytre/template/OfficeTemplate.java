package vn.luytre.template;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.luytre.document.OfficialType;
import vn.luytre.organization.UnitId;

/**
 * A template of an office.
 *
 * @param file as it was called
 * @param chosen whether documents are made by it
 */
public record OfficeTemplate(
        long id,
        UnitId unit,
        OfficialType type,
        String file,
        OffsetDateTime at,
        String by,
        boolean chosen,
        @Nullable OffsetDateTime withdrawnAt) {}
