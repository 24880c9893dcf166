package vn.luytre.activity.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.activity.ActivitySubjects;
import vn.luytre.activity.Draft;
import vn.luytre.activity.Subject;
import vn.luytre.organization.UnitId;

/** Sites, teams and what else activities can serve, of all modules that have such things. */
@Component
public class ServedThings {
    private final List<ActivitySubjects> kinds;

    ServedThings(List<ActivitySubjects> kinds) {
        this.kinds = kinds;
    }

    /** By «SITE:7», so many of each kind at most. */
    public Map<Subject, ActivitySubjects.Choice> offered(UnitId unit, int most) {
        var subjects = new LinkedHashMap<Subject, ActivitySubjects.Choice>();
        for (var kind : kinds)
            kind.choices(unit, "", most).forEach(choice -> subjects.put(new Subject(kind.kind(), choice.id()), choice));
        return subjects;
    }

    /** What is offered, and besides what was chosen before and what is asked for and may be chosen. */
    Map<String, String> offered(UnitId unit, @Nullable Draft before, Collection<Subject> asked) {
        var subjects = new LinkedHashMap<String, String>();
        offered(unit, ActivitySubjects.SHOWN)
                .forEach((subject, choice) -> subjects.put(subject.toString(), choice.name()));
        var others = Stream.concat(
                        choosable(unit, asked).stream(), before == null ? Stream.of() : before.subjects().stream())
                .filter(subject -> !subjects.containsKey(subject.toString()))
                .collect(Collectors.toSet());
        subjects.putAll(names(others));
        return subjects;
    }

    /** What they are called, by «SITE:7». */
    Map<String, String> names(Collection<Subject> subjects) {
        var names = new LinkedHashMap<String, String>();
        for (var kind : kinds) {
            var ids = ids(kind, subjects);
            if (!ids.isEmpty())
                kind.names(ids).forEach((id, name) -> names.put(new Subject(kind.kind(), id).toString(), name));
        }
        return names;
    }

    private static List<Long> ids(ActivitySubjects kind, Collection<Subject> subjects) {
        return subjects.stream()
                .filter(subject -> subject.kind().equals(kind.kind()))
                .map(Subject::id)
                .toList();
    }

    /** Those of some that somebody of a unit may choose. */
    Set<Subject> choosable(UnitId unit, Collection<Subject> asked) {
        return kinds.stream()
                .filter(kind -> !ids(kind, asked).isEmpty())
                .flatMap(
                        kind -> kind.choosable(unit, ids(kind, asked)).stream().map(id -> new Subject(kind.kind(), id)))
                .collect(Collectors.toSet());
    }
}
