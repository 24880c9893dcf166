package vn.luytre.sheet;

/** A file that is not a table that can be read. */
public final class SheetFault extends Exception {
    /** What is wrong with it. */
    public enum Reason {
        /** Neither XLSX nor CSV. */
        KIND,
        /** Damaged, or not what its name says. */
        DAMAGED,
        /** Larger than any table of an office, or made to be so when it is unpacked. */
        TOO_LARGE,
        /** A CSV that is not UTF-8. */
        ENCODING
    }

    private final Reason reason;

    SheetFault(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    SheetFault(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
