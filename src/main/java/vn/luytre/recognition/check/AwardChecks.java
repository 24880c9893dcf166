package vn.luytre.recognition.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.luytre.recognition.AwardForm;
import vn.luytre.recognition.Proposal;
import vn.luytre.recognition.Recipient;

/** Everything that speaks against awards, by name. */
@Component
public class AwardChecks {
    private final CheckStore store;
    private final CapCheck caps;

    AwardChecks(CheckStore store, CapCheck caps) {
        this.store = store;
        this.caps = caps;
    }

    /** What speaks against them if they were all decided on that day. */
    public List<Finding> before(List<Proposal> proposals, LocalDate day) {
        var findings = new ArrayList<Finding>();
        for (var one : proposals) {
            byItself(one, day, findings);
            among(one, proposals, findings);
        }
        findings.addAll(store.against(proposals));
        findings.addAll(caps.over(proposals, day.getYear()));
        return findings;
    }

    private static void byItself(Proposal one, LocalDate day, List<Finding> findings) {
        var form = one.form();
        var since = form.notBefore();
        if (since != null && day.isBefore(since))
            findings.add(Finding.of(one.id(), AwardCheck.TOO_EARLY, form.name(), since));
        for (var condition : form.conditions()) {
            if (!one.said().conditions().contains(condition.code()))
                findings.add(Finding.of(one.id(), AwardCheck.CONDITION, condition.name(), condition.source()));
        }
        if (!form.tenures().isEmpty() && !hasTenure(one, form, day))
            findings.add(Finding.of(one.id(), AwardCheck.TENURE, form.source()));
    }

    private static boolean hasTenure(Proposal one, AwardForm form, LocalDate day) {
        return form.tenures().stream()
                .anyMatch(tenure -> tenure.instrument().equals(one.said().tenureInstrument()) && tenure.mayHold(day));
    }

    /** Two of those that are decided together may be the same. */
    private static void among(Proposal one, List<Proposal> proposals, List<Finding> findings) {
        for (var other : proposals) {
            if (other.id().value() >= one.id().value() || !sameRecipient(one, other)) continue;
            if (sameAchievement(one, other))
                findings.add(Finding.of(one.id(), AwardCheck.TWICE, other.id().toString()));
            if (one.form().once() && one.form().equals(other.form()))
                findings.add(Finding.of(one.id(), AwardCheck.ONCE, other.id().toString()));
        }
    }

    private static boolean sameAchievement(Proposal one, Proposal other) {
        return one.said()
                .achievement()
                .summary()
                .equalsIgnoreCase(other.said().achievement().summary());
    }

    private static boolean sameRecipient(Proposal one, Proposal other) {
        return switch (one.recipient()) {
            case Recipient.Collective collective ->
                other.recipient() instanceof Recipient.Collective second
                        && collective.of() == second.of()
                        && collective.id() == second.id();
            case Recipient.Person person ->
                other.recipient() instanceof Recipient.Person second
                        && person.name().equalsIgnoreCase(second.name())
                        && one.unit().equals(other.unit());
        };
    }
}
