package vn.luytre.directive.draft;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which units of today a name in a text may mean. */
public interface UnitsByName {
    /**
     * None where nothing fits.
     *
     * @param name of an actor, written out: «Ủy ban nhân dân huyện Cư Jút»
     * @param written the day of the document; null where it has none
     */
    List<UnitProposal> propose(String name, @Nullable LocalDate written);
}
