package vn.luytre.reporting.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.luytre.reporting.report.SectionEdit;
import vn.luytre.reporting.report.SectionEdit.Deed;
import vn.luytre.reporting.report.SectionEdit.Typed;

/**
 * A section as it was sent, beside its paragraphs, which are fields «t12» with their versions «v12».
 *
 * @param added a new paragraph
 * @param key the mark of the page, so that what it adds is added once
 * @param addedVersion of what was added from this page before
 * @param act «save», or «take-12»: what else is to be done to which paragraph
 */
record SectionForm(
        @Nullable String added,
        @Nullable UUID key,
        @Nullable Integer addedVersion,
        @Nullable String act) {
    SectionEdit edit(String section, Map<String, String> fields) {
        var text = Objects.requireNonNullElse(added, "");
        int version = Objects.requireNonNullElse(addedVersion, 0);
        return new SectionEdit(section, typed(fields), text, key, version, deed(), target());
    }

    boolean hasDeed() {
        return deed() != null;
    }

    private @Nullable Deed deed() {
        if (act == null || !act.matches("[a-z-]+-\\d{1,18}")) return null;
        var name = act.substring(0, act.lastIndexOf('-')).replace('-', '_').toUpperCase(Locale.ROOT);
        for (var deed : Deed.values()) if (deed.name().equals(name)) return deed;
        return null;
    }

    private long target() {
        return act == null || deed() == null ? 0 : Long.parseLong(act.substring(act.lastIndexOf('-') + 1));
    }

    private static List<Typed> typed(Map<String, String> fields) {
        var typed = new ArrayList<Typed>();
        fields.forEach((name, text) -> {
            if (!name.matches("t\\d{1,18}")) return;
            var version = fields.getOrDefault("v" + name.substring(1), "");
            if (version.matches("\\d{1,9}"))
                typed.add(new Typed(Long.parseLong(name.substring(1)), Integer.parseInt(version), text));
        });
        return typed;
    }
}
