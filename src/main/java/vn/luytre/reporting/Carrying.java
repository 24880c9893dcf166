package vn.luytre.reporting;

/** How figures of a unit that handed over are carried to its heirs, where the past is read on today's map. */
public enum Carrying {
    /** Units that became one are added; where one was divided its figures stay with it, as nobody can tell whose they were. */
    SUM,
    /** The same, and where one was divided its figures are divided by weights, in whole numbers that add up to what was there. */
    WEIGHT,
    /** They always stay with the former unit: the communes of last year that met a standard are no figure of the commune of today. */
    APART;

    /** The rule of an indicator that has none of its own. Stocks are not divided: nobody counted which part got them. */
    public static Carrying usual(Summing summing) {
        return switch (summing) {
            case SUM -> WEIGHT;
            case LAST, RATIO, MEAN -> SUM;
            case NONE -> APART;
        };
    }

    /** Whether figures that add up so can be carried so: parts of rates and means cannot be divided, what does not add up not at all. */
    public boolean fits(Summing summing) {
        return switch (this) {
            case APART -> true;
            case SUM -> summing != Summing.NONE;
            case WEIGHT -> summing == Summing.SUM || summing == Summing.LAST;
        };
    }
}
