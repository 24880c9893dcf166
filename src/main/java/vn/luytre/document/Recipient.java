package vn.luytre.document;

import org.jspecify.annotations.Nullable;

/**
 * A line of «Nơi nhận».
 *
 * @param purpose «để b/c»
 */
public record Recipient(String name, @Nullable String purpose) {
    public static Recipient of(String name) {
        return new Recipient(name, null);
    }

    @Override
    public String toString() {
        return purpose == null ? name : name + " (" + purpose + ")";
    }
}
