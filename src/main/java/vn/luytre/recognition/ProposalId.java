package vn.luytre.recognition;

/** Which proposal. */
public record ProposalId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
