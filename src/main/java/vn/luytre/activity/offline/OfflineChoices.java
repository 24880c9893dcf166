package vn.luytre.activity.offline;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.luytre.activity.Activities;
import vn.luytre.activity.offline.OfflineCatalogue.Choice;
import vn.luytre.activity.offline.OfflineCatalogue.Choices;
import vn.luytre.activity.web.ActivityDesk;
import vn.luytre.activity.web.ActivityLinks;
import vn.luytre.activity.web.ServedThings;
import vn.luytre.organization.UnitId;
import vn.luytre.task.Duty;

/** What a device takes along to choose from: names and numbers of what the own units and their offices can choose. */
@Component
class OfflineChoices {
    /** A commune has up to 400 sites and a team in each village. */
    private static final int MOST_THINGS = 500;

    private final ActivityDesk desk;
    private final ActivityLinks links;
    private final ServedThings served;
    private final Activities activities;

    OfflineChoices(ActivityDesk desk, ActivityLinks links, ServedThings served, Activities activities) {
        this.desk = desk;
        this.links = links;
        this.served = served;
        this.activities = activities;
    }

    Choices now() {
        var above = desk.ownAndOffices();
        var owed = links.duties(above.keySet());
        return new Choices(
                duties(owed), campaigns(above), directives(owed), things(), activities.programmes(desk.usualUnit()));
    }

    /** Things to choose that are gathered unit by unit: what several can choose is there once. */
    private static final class Gathered {
        private final Map<String, Choice> all = new LinkedHashMap<>();

        void add(String id, String name, UnitId unit, Collection<UnitId> areas) {
            all.computeIfAbsent(id, _ -> new Choice(id, name, new TreeSet<>(), numbers(areas)))
                    .units()
                    .add(unit.value());
        }

        private static Set<Long> numbers(Collection<UnitId> units) {
            var numbers = new TreeSet<Long>();
            units.forEach(unit -> numbers.add(unit.value()));
            return numbers;
        }

        List<Choice> all() {
            return List.copyOf(all.values());
        }
    }

    private static List<Choice> duties(Map<UnitId, List<Duty>> owed) {
        var found = new Gathered();
        owed.forEach((unit, duties) ->
                duties.forEach(duty -> found.add(duty.id().toString(), ActivityLinks.title(duty), unit, List.of())));
        return found.all();
    }

    /** A unit takes part in those of itself and of all above it. */
    private List<Choice> campaigns(Map<UnitId, Set<UnitId>> above) {
        var found = new Gathered();
        var all = new HashSet<UnitId>();
        above.values().forEach(all::addAll);
        for (var campaign : links.campaigns(all))
            above.forEach((unit, those) -> {
                if (those.contains(campaign.unit()))
                    found.add(Long.toString(campaign.id()), campaign.name(), unit, List.of());
            });
        return found.all();
    }

    private List<Choice> directives(Map<UnitId, List<Duty>> owed) {
        var found = new Gathered();
        for (var unit : desk.own())
            links.documents(unit, owed.getOrDefault(unit, List.of()))
                    .forEach((id, title) -> found.add(id.value().toString(), title, unit, List.of()));
        return found.all();
    }

    private List<Choice> things() {
        var found = new Gathered();
        for (var unit : desk.own())
            served.offered(unit, MOST_THINGS)
                    .forEach((subject, choice) -> found.add(subject.toString(), choice.name(), unit, choice.areas()));
        return found.all();
    }
}
