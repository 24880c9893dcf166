package vn.luytre.identity;

import java.util.UUID;

/** The id of an account. */
public record AccountId(UUID value) {
    /** A new one. */
    static AccountId create() {
        return new AccountId(UUID.randomUUID());
    }

    /** As it stands in addresses. */
    @Override
    public String toString() {
        return value.toString();
    }
}
