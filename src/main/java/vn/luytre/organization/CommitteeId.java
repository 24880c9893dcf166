package vn.luytre.organization;

/** Which committee. */
public record CommitteeId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
