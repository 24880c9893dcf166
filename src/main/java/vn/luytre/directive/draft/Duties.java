package vn.luytre.directive.draft;

import vn.luytre.reading.Task;

/** How the roles that a text gives become those of units that get a duty. */
final class Duties {
    private Duties() {}

    /** «chủ trì», and whoever is simply told to act, answers for the duty. */
    static boolean leads(String role) {
        return switch (Task.Role.valueOf(role)) {
            case LEADS, ACTS -> true;
            case COOPERATES, OVERSEES -> false;
        };
    }
}
