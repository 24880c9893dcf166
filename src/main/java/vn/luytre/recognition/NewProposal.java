package vn.luytre.recognition;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;

/**
 * What somebody proposes.
 *
 * @param tenureInstrument by which the tenure of a person was compared and found to suffice; null where it was not
 * @param conditions codes of those that are confirmed
 * @param money that goes with it, in đồng; null where none is known
 */
public record NewProposal(
        UnitId unit,
        AwardForm form,
        Recipient recipient,
        Achievement achievement,
        @Nullable String tenureInstrument,
        Set<String> conditions,
        @Nullable Long money) {
    public NewProposal {
        conditions = Set.copyOf(conditions);
    }
}
