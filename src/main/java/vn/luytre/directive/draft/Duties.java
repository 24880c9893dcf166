package vn.luytre.directive.draft;

import java.util.List;
import vn.luytre.reading.Task;

/** How the roles that a text gives become those of units that get a duty. */
final class Duties {
    private Duties() {}

    /** The bodies of all duties that are kept. */
    static List<Item> actors(Draft draft) {
        return draft.kept(ItemKind.DUTY).stream()
                .flatMap(duty -> draft.kept(ItemKind.ACTOR, duty).stream())
                .toList();
    }

    /** «chủ trì», and whoever is simply told to act, answers for the duty. */
    static boolean leads(String role) {
        return switch (Task.Role.valueOf(role)) {
            case LEADS, ACTS -> true;
            case COOPERATES, OVERSEES -> false;
        };
    }
}
