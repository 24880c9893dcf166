package vn.luytre.reporting.movement;

import java.util.Optional;

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

    /** What it is a part of; nothing where it is no part. */
    public Optional<Measure> whole() {
        return switch (this) {
            case AREAS_REGISTERED, AREAS_MET, AREAS_COVERED -> Optional.of(AREAS);
            case BODIES_REGISTERED, BODIES_MET -> Optional.of(BODIES);
            case ACTIVITIES_PROVEN -> Optional.of(ACTIVITIES);
            case SITES,
                    SITES_DORMANT,
                    SITES_REMOVED,
                    GROUPS,
                    AREAS,
                    BODIES,
                    SCHOOLS_UNREGISTERED,
                    COMMUNES_REGISTERED,
                    COMMUNES_MET,
                    TEAMS,
                    TEAM_MEMBERS,
                    ACTIVITIES,
                    AWARDS -> Optional.empty();
        };
    }

    /** Whether it says of a commune only yes or no. */
    public boolean isOfCommune() {
        return this == COMMUNES_REGISTERED || this == COMMUNES_MET;
    }
}
