package vn.luytre.activity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.luytre.organization.UnitId;

/** Things of another module that activities can serve; that module makes it a bean. */
public interface ActivitySubjects {
    /** «SITE», «TEAM»; its name stands in the messages under «activity.subject.» and this. */
    String kind();

    /** What somebody of a unit may choose from, a few dozen at most; with those words in the name, where there are any. */
    List<Choice> choices(UnitId unit, String find);

    /** What they are called. */
    Map<Long, String> names(Collection<Long> ids);

    /** The address of the page of one. */
    String address(long id);

    /** A thing with its name. */
    record Choice(long id, String name) {}
}
