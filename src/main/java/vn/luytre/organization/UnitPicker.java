package vn.luytre.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.organization.UnitResolution.Outcome;
import vn.luytre.web.Refused;

/** From what somebody typed, a name, a code or a number, to the unit; never to one of several. */
@Component
public class UnitPicker {
    private static final int NAMED = 5;

    private final UnitResolver resolver;
    private final Office office;

    UnitPicker(UnitResolver resolver, Office office) {
        this.resolver = resolver;
        this.office = office;
    }

    /** One unit of that day. */
    public UnitId one(String typed, LocalDate day) {
        var text = typed.strip();
        var byCode = resolver.coded(text, day);
        if (byCode.isPresent()) return byCode.get();
        var found = resolver.resolve(text, day, day);
        if (found.outcome() == Outcome.ONE && found.proposed().size() == 1)
            return found.proposed().getFirst().id();
        if (found.outcome() != Outcome.SEVERAL) throw new Refused("unit.refused.unknown", text);
        var names = found.candidates().stream()
                .limit(NAMED)
                .map(candidate -> candidate.then())
                .toList();
        throw new Refused("unit.refused.several", text, String.join("; ", names));
    }

    /** The unit typed, or the province of the office where nothing is. */
    @Nullable
    public UnitId parent(@Nullable String typed, LocalDate day) {
        if (typed == null || typed.isBlank()) return office.province().orElse(null);
        return one(typed, day);
    }

    /** One a line. */
    public List<UnitId> lines(@Nullable String typed, LocalDate day) {
        if (typed == null) return List.of();
        return typed.lines()
                .filter(line -> !line.isBlank())
                .map(line -> one(line, day))
                .toList();
    }

    /** The kind that a name begins with, else that of the unit it comes from. */
    public static UnitKind kind(String name, UnitKind otherwise) {
        for (var kind : UnitKind.values()) {
            if (kind.isPlace() && name.toLowerCase(Locale.ROOT).startsWith(kind.word() + " ")) return kind;
        }
        return otherwise;
    }
}
