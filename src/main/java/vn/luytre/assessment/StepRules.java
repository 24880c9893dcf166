package vn.luytre.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.luytre.assessment.standard.ObjectRule;
import vn.luytre.assessment.standard.Responsible;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Author;
import vn.luytre.web.Refused;

/** Whether a step may be done with an object by somebody on a day, and if not, why not. */
final class StepRules {
    private final Season season;
    private final Step step;
    private final Author by;
    private final LocalDate day;

    StepRules(Season season, Step step, Author by, LocalDate day) {
        this.season = season;
        this.step = step;
        this.by = by;
        this.day = day;
    }

    /** What speaks against it. */
    Optional<Refused> refusal(Case one) {
        if (season.isLocked()) return Optional.of(Refused.conflict("assessment.refused.locked", season.title()));
        var wrongState = "assessment.refused.state." + step.name();
        if (!step.isFrom(one.state())) return Optional.of(Refused.conflict(wrongState, one.state()));
        var refused = switch (step) {
            case REGISTER, WITHDRAW, SUBMIT, TAKE_BACK, ASK_EXTENSION -> null;
            case APPEAL -> appeal(one);
            case EXCLUDE, INCLUDE -> level(one, false);
            case GRANT_EXTENSION, REFUSE_EXTENSION -> extension(one);
            case RETURN, VERIFY -> verification(one);
            case SEND_BACK, DECIDE -> decision(one);
            case UPHOLD, REOPEN -> answer(one);
        };
        return Optional.ofNullable(refused);
    }

    private ObjectRule rule(Case one) {
        return season.standard().rule(one.type());
    }

    private @Nullable Refused appeal(Case one) {
        var decided = one.decidedOn();
        if (decided == null) return null;
        var last = decided.plusDays(season.standard().appeal().days());
        return day.isAfter(last) ? new Refused("assessment.refused.appeal-late", last) : null;
    }

    private @Nullable Refused extension(Case one) {
        if (one.extensionAsked() == null) return Refused.conflict("assessment.refused.no-extension");
        return level(one, false);
    }

    private @Nullable Refused verification(Case one) {
        if (is(one.submittedBy())) return new Refused("assessment.refused.own-submission");
        return level(one, false);
    }

    private @Nullable Refused decision(Case one) {
        if (is(one.submittedBy())) return new Refused("assessment.refused.decides-own-submission");
        if (is(one.verifiedBy())) return new Refused("assessment.refused.own-verification");
        return level(one, true);
    }

    private @Nullable Refused answer(Case one) {
        if (is(one.appealedBy())) return new Refused("assessment.refused.own-appeal");
        return decision(one);
    }

    private boolean is(@Nullable AccountId account) {
        return by.account().equals(account);
    }

    /** Only the unit whose step it is by the standard on that day. */
    private @Nullable Refused level(Case one, boolean decides) {
        var responsible = decides ? rule(one).decider(day) : rule(one).verifier(day);
        if (responsible.isEmpty()) return new Refused("assessment.refused.nobody", day);
        var unit = one.at(responsible.get().level());
        if (unit == null)
            return new Refused("assessment.refused.no-level", responsible.get().who());
        return unit.equals(by.unit()) ? null : notYours(responsible.get(), decides);
    }

    private static Refused notYours(Responsible responsible, boolean decides) {
        return new Refused(
                decides ? "assessment.refused.not-decider" : "assessment.refused.not-verifier", responsible.who());
    }
}
