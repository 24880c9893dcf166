package vn.luytre.safetymodel;

/** Which site of a model, «điểm mô hình». */
public record SiteId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
