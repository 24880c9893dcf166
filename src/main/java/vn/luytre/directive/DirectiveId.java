package vn.luytre.directive;

import java.util.UUID;

/** A directive that an office received. */
public record DirectiveId(UUID value) {
    static DirectiveId fresh() {
        return new DirectiveId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
