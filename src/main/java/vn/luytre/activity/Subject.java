package vn.luytre.activity;

/**
 * What an activity served, kept by another module.
 *
 * @param kind «SITE», a site of a model; «TEAM», a team of the core force
 */
public record Subject(String kind, long id) {
    /** As forms and addresses write it: «SITE:7». */
    @Override
    public String toString() {
        return kind + ":" + id;
    }

    /** Reads what {@link #toString()} writes. */
    public static Subject parse(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0 || !text.substring(colon + 1).matches("\\d{1,18}"))
            throw new IllegalArgumentException("no subject: " + text);
        return new Subject(text.substring(0, colon), Long.parseLong(text.substring(colon + 1)));
    }
}
