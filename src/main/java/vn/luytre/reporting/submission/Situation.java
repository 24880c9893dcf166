package vn.luytre.reporting.submission;

/** How it stands with figures for those who look at them: how far they are on their way, or that nobody is to send them any more. */
public enum Situation {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    /** «Chưa nộp khi khóa kỳ»: the period was closed before they were sent. */
    CLOSED,
    /** «Số liệu có sẵn»: brought from before the first period that is owed. */
    TAKEN_OVER,
    /** «Không phải nộp»: there are none, of a period before the first that is owed. */
    NOT_OWED;

    /**
     * Of one sheet.
     *
     * @param owed whether its period is owed at all
     * @param closed whether its period is closed
     * @param over whether its period is over
     */
    public static Situation of(Standing standing, boolean owed, boolean closed, boolean over) {
        return switch (standing.state()) {
            case SUBMITTED -> SUBMITTED;
            case ACCEPTED -> ACCEPTED;
            case RETURNED -> closed ? CLOSED : RETURNED;
            case DRAFT -> {
                if (!owed && over) yield standing.version() > 0 ? TAKEN_OVER : NOT_OWED;
                yield closed ? CLOSED : DRAFT;
            }
        };
    }

    /** Whether somebody still has to send them. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether they were sent. */
    public boolean isSent() {
        return this == SUBMITTED || this == ACCEPTED;
    }

    /** Whether they were to be sent and were not. */
    public boolean isMissing() {
        return isOpen() || this == CLOSED;
    }
}
