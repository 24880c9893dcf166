package vn.luytre.recognition.web;

import java.util.List;
import vn.luytre.identity.Sight;
import vn.luytre.organization.Unit;
import vn.luytre.recognition.AwardForm;
import vn.luytre.recognition.Proposal;
import vn.luytre.recognition.check.Finding;

/**
 * The page of the council.
 *
 * @param sight among which units is chosen
 * @param submitted what waits for its minutes
 * @param reviewed what waits for the decision
 * @param findings what speaks against those that wait for the decision
 */
public record CouncilPage(
        Unit unit,
        Sight sight,
        AwardForm form,
        List<AwardForm> forms,
        List<Proposal> submitted,
        List<Proposal> reviewed,
        List<Finding> findings,
        boolean checks,
        boolean decides) {}
