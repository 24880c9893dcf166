package vn.luytre.assessment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import vn.luytre.organization.UnitId;

/** A decision about objects of a season, with its number and day on paper. */
public record Decision(
        long id,
        SeasonId season,
        UnitId unit,
        String number,
        LocalDate day,
        OffsetDateTime at,
        String by,
        int objects) {}
