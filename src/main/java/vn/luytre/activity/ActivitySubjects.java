package vn.luytre.activity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.luytre.organization.UnitId;

/** Things of another module that activities can serve; that module makes it a bean. */
public interface ActivitySubjects {
    /** As many as a page offers at once. */
    int SHOWN = 50;

    /** «SITE», «TEAM»; its name stands in the messages under «activity.subject.» and this. */
    String kind();

    /** What somebody of a unit may choose from, the first by name; with those words in the name, where there are any. */
    List<Choice> choices(UnitId unit, String find, int most);

    /** As many of them as a page offers. */
    default List<Choice> choices(UnitId unit, String find) {
        return choices(unit, find, SHOWN);
    }

    /** Those of some that somebody of a unit may choose. */
    Set<Long> choosable(UnitId unit, Collection<Long> ids);

    /** What they are called. */
    Map<Long, String> names(Collection<Long> ids);

    /** The address of the page of one. */
    String address(long id);

    /**
     * A thing with its name.
     *
     * @param areas in which it is
     */
    record Choice(long id, String name, Set<UnitId> areas) {
        public Choice {
            areas = Set.copyOf(areas);
        }
    }
}
