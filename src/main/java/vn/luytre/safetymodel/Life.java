package vn.luytre.safetymodel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.luytre.web.Refused;

/** How a model or a site stands, and the rules by which it goes on. */
public record Life(
        LifeState state,
        @Nullable Recognition recognition,
        @Nullable LocalDate launchedOn,
        @Nullable LocalDate removedOn) {
    /** How it stands after a deed; refused with the rule that forbids it. */
    public Life after(LifeStep step, LocalDate today) {
        var deed = step.deed();
        if (!deed.from().contains(state)) throw new Refused(refusal(), deed);
        if (deed.asksForNote() && step.note().isBlank()) throw new Refused("safetymodel.refused.note");
        if (deed.asksForPaper() && !step.paper().isComplete()) throw new Refused("safetymodel.refused.paper");
        days(step, today);
        return switch (deed) {
            case PROPOSE, APPROVE, REFUSE, BEGIN, CONSOLIDATE, FALL_DORMANT -> in(deed.to(state));
            case LAUNCH -> new Life(deed.to(state), recognition, step.day(), null);
            case REMOVE -> new Life(deed.to(state), recognition, launchedOn, step.day());
            case REVIVE -> new Life(deed.to(state), recognition, launchedOn, null);
            case RECOGNISE -> recognised(step.level());
        };
    }

    /** Says in which state it is, and what can be done in that. */
    private String refusal() {
        return "safetymodel.refused." + state;
    }

    private Life in(LifeState next) {
        return new Life(next, recognition, launchedOn, removedOn);
    }

    private void days(LifeStep step, LocalDate today) {
        if (step.day().isAfter(today)) throw new Refused("safetymodel.refused.future");
        var paper = step.paper().day();
        if (paper != null && paper.isAfter(today)) throw new Refused("safetymodel.refused.paper-future");
        if (launchedOn != null && step.day().isBefore(launchedOn))
            throw new Refused("safetymodel.refused.before-launch", launchedOn);
        if (removedOn != null && step.day().isBefore(removedOn))
            throw new Refused("safetymodel.refused.before-removal", removedOn);
    }

    private Life recognised(@Nullable Recognition level) {
        if (level == null) throw new Refused("safetymodel.refused.level");
        if (recognition != null && level.compareTo(recognition) <= 0)
            throw new Refused("safetymodel.refused.level-held", recognition);
        return new Life(state, level, launchedOn, removedOn);
    }
}
