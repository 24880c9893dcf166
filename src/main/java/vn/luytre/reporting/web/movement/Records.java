package vn.luytre.reporting.web.movement;

import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.movement.Gap;
import vn.luytre.reporting.movement.Measure;

/**
 * Where the records lie behind the numbers of a year.
 *
 * @param season of the standard in that year; null where there is none
 * @param province all of it, which a list of a season does not name; null where one looks from a commune
 */
public record Records(
        int year, @Nullable Long season, @Nullable UnitId province) {
    /** The list that the number counts. */
    public String of(Measure measure, UnitId unit) {
        return switch (measure) {
            case SITES, GROUPS -> "/sites?unit=" + unit;
            case SITES_DORMANT -> "/sites?unit=" + unit + "&state=DORMANT";
            case SITES_REMOVED -> "/sites?unit=" + unit + "&state=REMOVED";
            case AREAS -> "/units/" + unit;
            case AREAS_REGISTERED -> season(unit) + "&type=AREA&registered=true";
            case AREAS_MET -> season(unit) + "&type=AREA&outcome=MET";
            case BODIES -> season(unit) + "&bodies=true";
            case BODIES_REGISTERED -> season(unit) + "&bodies=true&registered=true";
            case BODIES_MET -> season(unit) + "&bodies=true&outcome=MET";
            case SCHOOLS_UNREGISTERED -> season(unit) + "&type=SCHOOL&registered=false";
            case COMMUNES_REGISTERED -> season(unit) + "&type=COMMUNE&registered=true";
            case COMMUNES_MET -> season(unit) + "&type=COMMUNE&outcome=MET";
            case TEAMS, TEAM_MEMBERS -> "/teams?unit=" + unit;
            case AREAS_COVERED -> "/teams/areas?unit=" + unit;
            case ACTIVITIES -> activities(unit);
            case ACTIVITIES_PROVEN -> activities(unit) + "&proven=YES";
            case AWARDS -> "/awards?unit=" + unit + "&year=" + year + "&state=AWARDED";
        };
    }

    private String season(UnitId unit) {
        if (season == null) return "/seasons?year=" + year;
        return "/seasons/" + season + "/reviews?" + (unit.equals(province) ? "year=" + year : "unit=" + unit);
    }

    private String activities(UnitId unit) {
        return "/activities?unit=" + unit + "&from=" + year + "-01-01&to=" + year + "-12-31&state=HELD";
    }

    /** The list in which one sees what lacks. */
    public String of(Gap gap, UnitId unit) {
        return switch (gap) {
            case NO_SITE -> of(Measure.SITES, unit);
            case AREAS_WITHOUT_TEAM -> of(Measure.AREAS_COVERED, unit);
            case NOT_REGISTERED -> season(unit) + "&type=COMMUNE&registered=false";
            case SCHOOLS_NOT_REGISTERED -> of(Measure.SCHOOLS_UNREGISTERED, unit);
            case NO_ACTIVITY -> of(Measure.ACTIVITIES, unit);
        };
    }
}
