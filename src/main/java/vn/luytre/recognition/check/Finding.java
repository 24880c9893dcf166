package vn.luytre.recognition.check;

import java.util.ArrayList;
import java.util.List;
import vn.luytre.recognition.ProposalId;
import vn.luytre.web.Refused;

/**
 * That something speaks against an award.
 *
 * @param arguments of the sentence that says so
 */
public record Finding(ProposalId proposal, AwardCheck check, List<Object> arguments) {
    static Finding of(ProposalId proposal, AwardCheck check, Object... arguments) {
        return new Finding(proposal, check, List.of(arguments));
    }

    /** The key of the sentence that says so, with the number of the proposal first. */
    public String key() {
        return "award.check." + check.name();
    }

    /** The values of that sentence. */
    public Object[] values() {
        var values = new ArrayList<Object>(List.of(proposal.toString()));
        values.addAll(arguments);
        return values.toArray();
    }

    /** As a refusal. */
    public Refused refused() {
        return new Refused(key(), values());
    }
}
