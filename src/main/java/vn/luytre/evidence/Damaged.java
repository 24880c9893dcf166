package vn.luytre.evidence;

/** A picture whose parts do not fit together. */
final class Damaged extends Exception {
    private static final long serialVersionUID = 1L;

    Damaged(String what) {
        super(what);
    }
}
