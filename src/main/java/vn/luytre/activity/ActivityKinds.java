package vn.luytre.activity;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.luytre.activity.ActivityKind.Group;

/** The kinds of activities that there are, in the order in which people choose. */
@Component
public class ActivityKinds {
    private final KindPack pack = KindPack.load();

    /** All of them, also those that are no longer used. */
    public List<ActivityKind> all() {
        return pack.kinds();
    }

    /** Those that are used on a day, by group. */
    public Map<Group, List<ActivityKind>> byGroup(LocalDate day) {
        var byGroup = new LinkedHashMap<Group, List<ActivityKind>>();
        for (var group : pack.groups()) {
            var kinds = pack.kinds().stream()
                    .filter(kind -> kind.group().equals(group) && kind.isUsedOn(day))
                    .toList();
            if (!kinds.isEmpty()) byGroup.put(group, kinds);
        }
        return byGroup;
    }

    /** The kind of this code. */
    public Optional<ActivityKind> find(String code) {
        return pack.kinds().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** The name of a kind; its code where no pack knows it any more. */
    public String name(String code) {
        return find(code).map(ActivityKind::name).orElse(code);
    }
}
