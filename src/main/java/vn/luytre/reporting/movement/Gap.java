package vn.luytre.reporting.movement;

/** What a place lacks, so that somebody has to do something. */
public enum Gap {
    /** No model runs there. */
    NO_SITE,
    /** Some area has no security team. */
    AREAS_WITHOUT_TEAM,
    /** It did not register for the standard of the year. */
    NOT_REGISTERED,
    /** Some school did not register. */
    SCHOOLS_NOT_REGISTERED,
    /** Nothing was recorded in the year. */
    NO_ACTIVITY;

    boolean isIn(Standing place) {
        return switch (this) {
            case NO_SITE -> place.number(Measure.SITES) == 0;
            case AREAS_WITHOUT_TEAM -> place.number(Measure.AREAS_COVERED) < place.number(Measure.AREAS);
            case NOT_REGISTERED -> place.number(Measure.COMMUNES_REGISTERED) == 0;
            case SCHOOLS_NOT_REGISTERED -> place.number(Measure.SCHOOLS_UNREGISTERED) > 0;
            case NO_ACTIVITY -> place.number(Measure.ACTIVITIES) == 0;
        };
    }
}
