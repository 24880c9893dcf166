package vn.luytre.safetymodel;

/** What can happen to a model or a site, as its history shows it. */
public enum LifeEvent {
    /** It came into the register. */
    ENTERED,
    /** It is a site after the pattern of another. */
    REPLICATED,
    PROPOSE,
    APPROVE,
    REFUSE,
    LAUNCH,
    BEGIN,
    CONSOLIDATE,
    RECOGNISE,
    FALL_DORMANT,
    REMOVE,
    REVIVE,
    /** Its unit ended or stands elsewhere: another answers for it. */
    HANDED_OVER;

    static LifeEvent of(LifeDeed deed) {
        return valueOf(deed.name());
    }

    /** Whether only who decides may undo it. */
    public boolean isDecision() {
        return switch (this) {
            case APPROVE, REFUSE, REMOVE, REVIVE -> true;
            case ENTERED, REPLICATED, PROPOSE, LAUNCH, BEGIN, CONSOLIDATE, RECOGNISE, FALL_DORMANT, HANDED_OVER ->
                false;
        };
    }
}
