package vn.luytre.safetymodel;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.luytre.calendar.RulePack;

/** The types and fields that ship: {@code rules/safetymodel/types.yaml}. */
record TypePack(List<ModelField> fields, List<ModelType> types) {
    TypePack {
        fields = List.copyOf(fields);
        types = List.copyOf(types);
    }

    static TypePack load() {
        return of(RulePack.load("/rules/safetymodel/types.yaml"));
    }

    static TypePack of(RulePack pack) {
        var fields = pack.mappings("fields").stream()
                .map(entry -> new ModelField(entry.text("code"), entry.text("name")))
                .toList();
        var known = fields.stream().map(ModelField::code).collect(Collectors.toSet());
        var seen = new HashSet<String>();
        return new TypePack(
                fields,
                pack.mappings("types").stream()
                        .map(entry -> type(entry, known, seen))
                        .toList());
    }

    private static ModelType type(RulePack entry, Set<String> fields, Set<String> seen) {
        var code = entry.parsed("code", one -> checked(seen.add(one), one, "it stands twice: "));
        var field = entry.parsed("field", one -> checked(fields.contains(one), one, "no such field: "));
        return new ModelType(code, entry.text("name"), field, null, null);
    }

    private static String checked(boolean good, String value, String fault) {
        if (!good) throw new IllegalArgumentException(fault + value);
        return value;
    }
}
