package vn.luytre.web;

/** There is no such thing, or not for the one who asks: 404 either way. */
public final class NotFound extends RuntimeException {
    public NotFound() {
        super("not found");
    }
}
