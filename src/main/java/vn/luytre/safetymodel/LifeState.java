package vn.luytre.safetymodel;

/** How far a model or a site is in its life. Being recognised is no state: it stays beside it. */
public enum LifeState {
    /** «Đang khảo sát»: it is not proposed yet. */
    SURVEYED,
    /** «Đã đề xuất»: waits for somebody else to approve it. */
    PROPOSED,
    /** «Không được duyệt». */
    REFUSED,
    /** «Đã phê duyệt»: may be launched. */
    APPROVED,
    /** «Đã ra mắt». */
    LAUNCHED,
    /** «Đang hoạt động». */
    ACTIVE,
    /** «Đã củng cố»: works again after it was mended. */
    CONSOLIDATED,
    /** «Ngừng hoạt động»: nothing happens, nobody has decided. */
    DORMANT,
    /** «Đã thanh loại», by decision. */
    REMOVED;

    /** Whether it has been launched: from then on its sites say how it is. */
    public boolean isLaunched() {
        return switch (this) {
            case SURVEYED, PROPOSED, REFUSED, APPROVED -> false;
            case LAUNCHED, ACTIVE, CONSOLIDATED, DORMANT, REMOVED -> true;
        };
    }

    /** Whether it runs. */
    public boolean isRunning() {
        return switch (this) {
            case LAUNCHED, ACTIVE, CONSOLIDATED -> true;
            case SURVEYED, PROPOSED, REFUSED, APPROVED, DORMANT, REMOVED -> false;
        };
    }
}
