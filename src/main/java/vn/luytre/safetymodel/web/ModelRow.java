package vn.luytre.safetymodel.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.luytre.safetymodel.LifeState;
import vn.luytre.safetymodel.Recognition;

/** A line of the register of models. */
public record ModelRow(
        long id,
        String name,
        String type,
        String field,
        long unit,
        LifeState state,
        @Nullable Recognition recognition,
        @Nullable LocalDate launchedOn,
        String basisNumber,
        @Nullable LocalDate basisDay,
        int sites,
        int running,
        int groups,
        int members) {}
