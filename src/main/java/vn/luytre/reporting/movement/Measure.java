package vn.luytre.reporting.movement;

/** What leaders look at, place by place. */
public enum Measure {
    /** Sites of models that run on the last day. */
    SITES(Topic.MODELS),
    /** Those among them that sleep. */
    SITES_DORMANT(Topic.MODELS),
    /** Sites that were removed in the year. */
    SITES_REMOVED(Topic.MODELS),
    /** Teams of the sites that run. */
    GROUPS(Topic.MODELS),
    /** Residential areas of the place. */
    AREAS(Topic.STANDARD),
    /** Areas that registered for the standard of the year. */
    AREAS_REGISTERED(Topic.STANDARD),
    /** Areas that reached it. */
    AREAS_MET(Topic.STANDARD),
    /** Agencies, firms and schools of the season. */
    BODIES(Topic.STANDARD),
    /** Those that registered. */
    BODIES_REGISTERED(Topic.STANDARD),
    /** Those that reached it. */
    BODIES_MET(Topic.STANDARD),
    /** Schools of the season that did not register. */
    SCHOOLS_UNREGISTERED(Topic.STANDARD),
    /** Communes that registered. */
    COMMUNES_REGISTERED(Topic.STANDARD),
    /** Communes that reached it. */
    COMMUNES_MET(Topic.STANDARD),
    /** Security teams at work on the last day. */
    TEAMS(Topic.FORCE),
    /** Their members. */
    TEAM_MEMBERS(Topic.FORCE),
    /** Areas that some team covers. */
    AREAS_COVERED(Topic.FORCE),
    /** Activities that took place in the year. */
    ACTIVITIES(Topic.ACTIVITIES),
    /** Those with proof. */
    ACTIVITIES_PROVEN(Topic.ACTIVITIES),
    /** Commendations of the year. */
    AWARDS(Topic.COMMENDATION);

    /** What belongs together. */
    public enum Topic {
        MODELS,
        STANDARD,
        FORCE,
        ACTIVITIES,
        COMMENDATION
    }

    private final Topic topic;

    Measure(Topic topic) {
        this.topic = topic;
    }

    public Topic topic() {
        return topic;
    }
}
