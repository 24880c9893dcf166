package vn.luytre.task.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitNames;

/** What the units and the documents of a page are called. */
public record Names(UnitNames units, Map<UUID, String> directives) {
    public Names {
        directives = Map.copyOf(directives);
    }

    /** The name of a unit today, or when it ended. */
    public String unit(long unit) {
        return units.of(unit);
    }

    /** «kế hoạch 12/KH-UBND»; empty for a duty without a document. */
    public String directive(@Nullable UUID directive) {
        return directive == null ? "" : directives.getOrDefault(directive, "");
    }
}
