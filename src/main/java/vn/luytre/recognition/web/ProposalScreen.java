package vn.luytre.recognition.web;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.luytre.evidence.ProofId;
import vn.luytre.evidence.Proofs;
import vn.luytre.identity.Right;
import vn.luytre.recognition.Ground;
import vn.luytre.recognition.Grounds;
import vn.luytre.recognition.Proposal;
import vn.luytre.recognition.Proposals;
import vn.luytre.recognition.check.AwardChecks;
import vn.luytre.recognition.check.Finding;

/** Brings together what is known of a proposal. */
@Component
class ProposalScreen {
    private final AwardDesk desk;
    private final Proposals proposals;
    private final Grounds grounds;
    private final Proofs proofs;
    private final AwardChecks checks;

    ProposalScreen(AwardDesk desk, Proposals proposals, Grounds grounds, Proofs proofs, AwardChecks checks) {
        this.desk = desk;
        this.proposals = proposals;
        this.grounds = grounds;
        this.proofs = proofs;
        this.checks = checks;
    }

    ProposalPage of(Proposal proposal) {
        var all = grounds.of(proposal.id());
        return new ProposalPage(
                proposal,
                desk.unit(proposal.unit().value(), Right.VIEW),
                all.stream().filter(ground -> ground.record() != null).toList(),
                proofs.all(all.stream()
                        .map(Ground::proof)
                        .filter(Objects::nonNull)
                        .map(ProofId::new)
                        .toList()),
                findings(proposal),
                proposals.history(proposal.id()),
                desk.may(Right.RECORD, proposal.unit()),
                desk.may(Right.CHECK, proposal.unit()),
                desk.may(Right.DECIDE, proposal.unit()));
    }

    private List<Finding> findings(Proposal proposal) {
        return switch (proposal.state()) {
            case DRAFT, SUBMITTED, RETURNED, REVIEWED -> checks.before(List.of(proposal), desk.today());
            case AWARDED, REFUSED, DROPPED, WITHDRAWN -> List.of();
        };
    }
}
