package vn.luytre.reporting.web.pivot;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.luytre.reporting.pivot.Question.Depth;

/**
 * What the address of a table asks for; what is missing is chosen for the person.
 *
 * @param form its code
 * @param i indicators
 * @param of the unit below which it is looked at; 0 for the country
 * @param unit the name of another such unit, as it was typed; addresses go on with its number
 * @param u only these units
 * @param span the last time
 * @param count how many times
 * @param compare with the year before
 * @param map «today» where all times are told in the units of today, or a day; else each in the units that there were
 * @param draw how the map is drawn; null where that is chosen by what there is
 * @param rows what stands in the rows
 * @param sort the column by which the rows are ordered, from 0; with a minus in front the largest first
 */
public record PivotForm(
        @Nullable String form,
        @Nullable List<Integer> i,
        @Nullable Long of,
        @Nullable String unit,
        @Nullable Depth depth,
        @Nullable List<Long> u,
        @Nullable String span,
        @Nullable Integer count,
        @Nullable Boolean cumulative,
        @Nullable Boolean compare,
        @Nullable String map,
        @Nullable Draw draw,
        @Nullable Axis rows,
        @Nullable String sort) {
    /** As addresses ask for the map of today. */
    public static final String TODAY = "today";

    private static final int MOST_SPANS = 60;

    /** How a map is drawn. */
    public enum Draw {
        /** «ô»: a tile for each unit. */
        TILES,
        /** «địa giới»: the boundaries that the office brought. */
        BOUNDARIES
    }

    /** What can stand in the rows. */
    public enum Axis {
        UNIT,
        PERIOD,
        INDICATOR
    }

    public List<Integer> indicators() {
        return Objects.requireNonNullElse(i, List.of());
    }

    List<Long> chosen() {
        return Objects.requireNonNullElse(u, List.of());
    }

    boolean isCumulative() {
        return Boolean.TRUE.equals(cumulative);
    }

    boolean isCompared() {
        return Boolean.TRUE.equals(compare);
    }

    /** The day whose map is asked for; nothing that can be read is none. */
    @Nullable
    LocalDate mapDay(LocalDate today) {
        if (map == null || map.isEmpty()) return null;
        if (map.equals(TODAY)) return today;
        try {
            return LocalDate.parse(map);
        } catch (DateTimeException _) {
            return null;
        }
    }

    Depth depthOrDefault() {
        return Objects.requireNonNullElse(depth, Depth.CHILDREN);
    }

    public Axis rowsOrDefault() {
        return Objects.requireNonNullElse(rows, Axis.UNIT);
    }

    public int countOrDefault() {
        return count == null ? 1 : Math.clamp(count, 1, MOST_SPANS);
    }

    /** By which column; nothing where the order is that of the catalogue and of names. */
    @Nullable
    public Integer column() {
        if (sort == null || !sort.matches("-?\\d{1,5}")) return null;
        return Math.abs(Integer.parseInt(sort));
    }

    public boolean largestFirst() {
        return sort != null && sort.startsWith("-");
    }
}
