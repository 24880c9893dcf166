package vn.luytre.reporting.web;

import java.util.Arrays;
import java.util.Locale;
import vn.luytre.reporting.submission.SheetStep;
import vn.luytre.web.NotFound;

/** Steps as they stand in addresses: «take-back». */
public final class SheetStepName {
    private SheetStepName() {}

    /** «take-back». */
    public static String path(SheetStep step) {
        return step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The step that is called so in addresses. */
    public static SheetStep of(String path) {
        return Arrays.stream(SheetStep.values())
                .filter(step -> path(step).equals(path))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
