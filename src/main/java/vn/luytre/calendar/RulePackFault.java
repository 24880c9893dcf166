package vn.luytre.calendar;

/** Something in a rule pack that cannot be used: in which file, on which line, at which entry, and why. */
public final class RulePackFault extends IllegalStateException {
    private final int line;
    private final String place;
    private final String what;

    RulePackFault(String file, int line, String place, String what, Throwable... causes) {
        super(file + ", line " + line + ": " + (place.isEmpty() ? "" : place + ": ") + what);
        this.line = line;
        this.place = place;
        this.what = what;
        for (var cause : causes) initCause(cause);
    }

    /** From 1. */
    public int line() {
        return line;
    }

    /** The keys that lead there: «criteria[2]: source». */
    public String place() {
        return place;
    }

    /** What is wrong with it. */
    public String what() {
        return what;
    }
}
