package vn.luytre.assessment;

import vn.luytre.assessment.standard.Answering;

/** The objects in a commune, in one season. */
public record Below(long objects, long registered, long recognised) {
    /** Nothing below. */
    public static final Below NONE = new Below(0, 0, 0);

    /** The part that a computed item asks for. */
    public long part(Answering answering) {
        return switch (answering) {
            case REGISTERED -> registered;
            case RECOGNISED -> recognised;
            case YES_NO, POINTS, SHARE -> throw new IllegalArgumentException(answering + " is not computed");
        };
    }
}
