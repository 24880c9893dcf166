package vn.luytre.demo;

/** The demo is not loaded here; the message tells whoever started the server why, in Vietnamese. */
public final class DemoRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    public DemoRefused(String message) {
        super(message);
    }
}
