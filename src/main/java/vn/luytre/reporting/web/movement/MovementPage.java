package vn.luytre.reporting.web.movement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitLevel;
import vn.luytre.reporting.movement.Gap;
import vn.luytre.reporting.movement.Measure;
import vn.luytre.reporting.movement.Measure.Topic;
import vn.luytre.reporting.movement.Movement.Picture;
import vn.luytre.reporting.movement.Standing;

/**
 * How the communes below a unit stand in a year.
 *
 * @param shown what the map is coloured by
 * @param topic of which topic the table has the numbers; null for the foremost of all topics
 * @param gap only places that lack this; null for all
 * @param places those that are shown, in the order of their names
 * @param years that can be chosen, the last first
 */
public record MovementPage(
        Unit scope,
        List<Unit> above,
        int year,
        LocalDate day,
        Measure shown,
        @Nullable Topic topic,
        @Nullable Gap gap,
        Picture picture,
        List<Standing> places,
        MovementMap map,
        Map<UnitId, String> names,
        List<Integer> years) {
    private static final List<Measure> FOREMOST = List.of(
            Measure.SITES,
            Measure.AREAS_MET,
            Measure.COMMUNES_MET,
            Measure.AREAS_COVERED,
            Measure.ACTIVITIES,
            Measure.AWARDS);

    public List<Topic> topics() {
        return List.of(Topic.values());
    }

    /** The measures that the table has as columns. */
    public List<Measure> columns() {
        if (topic == null) return FOREMOST;
        return Arrays.stream(Measure.values())
                .filter(measure -> measure.topic() == topic)
                .toList();
    }

    /** Where the records of the year lie. */
    public Records records() {
        return new Records(
                year,
                picture.season() == 0 ? null : picture.season(),
                scope.kind().level() == UnitLevel.COMMUNE ? null : scope.id());
    }

    public String name(UnitId unit) {
        return names.getOrDefault(unit, "");
    }

    /** How many places lack something. */
    public long lacking(Gap asked) {
        return picture.places().stream()
                .filter(place -> place.gaps().contains(asked))
                .count();
    }

    /** The height of a year's column in percent of the highest one. */
    public long percent(Standing standing) {
        long most = picture.course().stream()
                .mapToLong(year -> year.standing().number(shown))
                .max()
                .orElse(0);
        return most == 0 ? 0 : standing.number(shown) * 100 / most;
    }
}
