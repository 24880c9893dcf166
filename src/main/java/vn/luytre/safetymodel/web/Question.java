package vn.luytre.safetymodel.web;

/** A question that the register answers with one click. */
public enum Question {
    /** Runs, and nothing was recorded of it for months. */
    SILENT("""
            s.state in ('LAUNCHED', 'ACTIVE', 'CONSOLIDATED') and coalesce(a.last_sign, s.launched_on) < :silentSince"""),
    /** Looks formal by the index, and nobody has found it effective since. */
    FORMAL("s.state in ('LAUNCHED', 'ACTIVE', 'CONSOLIDATED') and a.formal"),
    /** Works well, so others may follow its pattern. */
    REPLICATE("""
            s.state in ('ACTIVE', 'CONSOLIDATED') and a.index >= :activeFrom and coalesce(a.verdict, 'EFFECTIVE') = 'EFFECTIVE'"""),
    /** People found that it should go, or it looks formal, is silent, and nobody has found otherwise. */
    REMOVE("""
            s.state in ('LAUNCHED', 'ACTIVE', 'CONSOLIDATED', 'DORMANT')
            and (a.verdict = 'TO_BE_REMOVED'
                 or a.verdict is null and a.formal and coalesce(a.last_sign, s.launched_on) < :silentSince)"""),
    /** Runs, and was not reviewed this year. */
    UNREVIEWED("""
            s.state in ('LAUNCHED', 'ACTIVE', 'CONSOLIDATED', 'DORMANT') and coalesce(a.verdict_year, 0) < :year""");

    private final String condition;

    Question(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
