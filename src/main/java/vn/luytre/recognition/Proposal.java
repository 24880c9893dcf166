package vn.luytre.recognition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.luytre.identity.AccountId;
import vn.luytre.organization.UnitId;

/**
 * A proposal as it stands.
 *
 * @param submittedBy null before anybody did
 * @param minutes of the council; null before it met
 * @param award null before it is decided
 * @param withdrawal null while it holds
 */
public record Proposal(
        ProposalId id,
        NewProposal said,
        ProposalState state,
        int version,
        @Nullable AccountId submittedBy,
        @Nullable Paper minutes,
        @Nullable Paper award,
        @Nullable Withdrawal withdrawal) {
    /** A paper with its number and day. */
    public record Paper(String number, LocalDate day) {}

    /**
     * How an award was taken back.
     *
     * @param wasFalse whether what proved it was false
     * @param recovered money that came back, in đồng; null where none is to
     */
    public record Withdrawal(
            LocalDate day,
            String decision,
            boolean wasFalse,
            @Nullable Long recovered) {}

    public UnitId unit() {
        return said.unit();
    }

    public AwardForm form() {
        return said.form();
    }

    public Recipient recipient() {
        return said.recipient();
    }
}
