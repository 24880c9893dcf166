package vn.luytre.reading.award;

import java.util.List;
import java.util.Set;
import vn.luytre.reading.Award;
import vn.luytre.reading.Header;
import vn.luytre.reading.PreparedText;

/** Finds the commendations that a decision gives. */
public final class AwardReader {
    private AwardReader() {}

    public static List<Award> read(PreparedText text, Header header) {
        return List.of();
    }

    /** The words at which amounts begin that are given with awards: they are no figures of the document. */
    public static Set<Integer> amounts(PreparedText text, Header header) {
        return Set.of();
    }
}
