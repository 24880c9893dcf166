package vn.luytre.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;

/**
 * A role that somebody has today.
 *
 * @param unit none: the whole office
 * @param leader for whom it is used, «thay mặt»; none for an own role
 */
public record Authority(
        Role role, @Nullable UnitId unit, @Nullable AccountId leader) {
    /** The leader in whose place this is done. */
    public Optional<AccountId> onBehalfOf() {
        return Optional.ofNullable(leader);
    }
}
