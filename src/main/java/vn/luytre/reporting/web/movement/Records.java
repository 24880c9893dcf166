package vn.luytre.reporting.web.movement;

import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.movement.Gap;
import vn.luytre.reporting.movement.Measure;

/**
 * Where the records lie behind the numbers of a year.
 *
 * @param season of the standard in that year; null where there is none
 */
public record Records(int year, @Nullable Long season) {
    /** The list that the number counts. */
    public String of(Measure measure, UnitId unit) {
        return switch (measure) {
            case SITES, GROUPS -> "/sites?unit=" + unit;
            case SITES_DORMANT -> "/sites?unit=" + unit + "&state=DORMANT";
            case SITES_REMOVED -> "/sites?unit=" + unit + "&state=REMOVED";
            case AREAS -> "/units/" + unit;
            case AREAS_REGISTERED -> season(unit) + "&type=AREA";
            case AREAS_MET -> season(unit) + "&type=AREA&outcome=MET";
            case BODIES, BODIES_REGISTERED -> season(unit);
            case BODIES_MET -> season(unit) + "&outcome=MET";
            case SCHOOLS_UNREGISTERED -> season(unit) + "&type=SCHOOL&state=OPEN";
            case COMMUNES_REGISTERED, COMMUNES_MET -> season(unit) + "&type=COMMUNE";
            case TEAMS, TEAM_MEMBERS -> "/teams?unit=" + unit;
            case AREAS_COVERED -> "/teams/areas?unit=" + unit;
            case ACTIVITIES -> activities(unit);
            case ACTIVITIES_PROVEN -> activities(unit) + "&proven=YES";
            case AWARDS -> "/awards?unit=" + unit + "&year=" + year + "&state=AWARDED";
        };
    }

    private String season(UnitId unit) {
        return season == null ? "/seasons?unit=" + unit : "/seasons/" + season + "/reviews?unit=" + unit;
    }

    private String activities(UnitId unit) {
        return "/activities?unit=" + unit + "&from=" + year + "-01-01&to=" + year + "-12-31&state=HELD";
    }

    /** The list in which one sees what lacks. */
    public String of(Gap gap, UnitId unit) {
        return switch (gap) {
            case NO_SITE -> of(Measure.SITES, unit);
            case AREAS_WITHOUT_TEAM -> of(Measure.AREAS_COVERED, unit);
            case NOT_REGISTERED -> of(Measure.COMMUNES_REGISTERED, unit);
            case SCHOOLS_NOT_REGISTERED -> of(Measure.SCHOOLS_UNREGISTERED, unit);
            case NO_ACTIVITY -> of(Measure.ACTIVITIES, unit);
        };
    }
}
