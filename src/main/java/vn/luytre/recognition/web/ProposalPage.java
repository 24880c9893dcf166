package vn.luytre.recognition.web;

import java.util.List;
import vn.luytre.evidence.Proof;
import vn.luytre.organization.Unit;
import vn.luytre.recognition.Ground;
import vn.luytre.recognition.Proposal;
import vn.luytre.recognition.ProposalStep;
import vn.luytre.recognition.check.Finding;

/**
 * The page of a proposal.
 *
 * @param grounds records that prove it
 * @param proofs files and links that prove it
 * @param findings what speaks against it if it were decided today
 */
public record ProposalPage(
        Proposal proposal,
        Unit unit,
        List<Ground> grounds,
        List<Proof> proofs,
        List<Finding> findings,
        List<ProposalStep> history,
        boolean records,
        boolean checks,
        boolean decides) {}
