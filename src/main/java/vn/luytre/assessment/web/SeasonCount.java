package vn.luytre.assessment.web;

/** How far a season is. */
public record SeasonCount(long season, long objects, long registered, long decided, long met) {
    static SeasonCount none(long season) {
        return new SeasonCount(season, 0, 0, 0, 0);
    }
}
