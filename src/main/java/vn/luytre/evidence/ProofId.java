package vn.luytre.evidence;

/** The number of a proof. */
public record ProofId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
