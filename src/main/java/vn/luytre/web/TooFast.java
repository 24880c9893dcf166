package vn.luytre.web;

/** More was asked for in a short time than anybody gets: 429. */
public final class TooFast extends RuntimeException {
    private final int seconds;

    /**
     * Refused for now.
     *
     * @param seconds after which asking again makes sense
     */
    public TooFast(int seconds) {
        super("too fast");
        this.seconds = seconds;
    }

    public int seconds() {
        return seconds;
    }
}
