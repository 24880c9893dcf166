package vn.luytre.boundary.file;

/** Something in a file that cannot be taken. */
final class Refusal extends Exception {
    private final transient Fault fault;

    Refusal(Fault.Kind kind, String detail) {
        super(kind + " " + detail);
        this.fault = new Fault(kind, detail);
    }

    Fault fault() {
        return fault;
    }
}
