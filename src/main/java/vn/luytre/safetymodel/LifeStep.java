package vn.luytre.safetymodel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deed as somebody asks for it.
 *
 * @param day on which it took place
 * @param note what was done, or why
 * @param level who recognises; null for all other deeds
 */
public record LifeStep(
        LifeDeed deed,
        LocalDate day,
        String note,
        Paper paper,
        @Nullable Recognition level) {}
