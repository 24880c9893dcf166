package vn.luytre.task;

/** What may be done with an assignment, and what it is afterwards. */
final class Rules {
    private Rules() {}

    /** The assignment after the deed. */
    static Assignment after(Deed deed, Case facts) {
        var own = new OwnRules(facts);
        var decision = new DecisionRules(facts);
        var now = facts.assignment().standing().on(facts.day());
        return facts.assignment()
                .with(
                        switch (deed) {
                            case Deed.Accept _ -> own.accepted(now);
                            case Deed.Progress _ -> own.progressed(now);
                            case Deed.Report report -> own.reported(now, report);
                            case Deed.AskExtension asked -> own.asking(now, asked);
                            case Deed.HandDown handed -> own.handedDown(now, handed);
                            case Deed.AcceptResult _ -> decision.resultAccepted(now);
                            case Deed.ReturnResult returned -> decision.returned(now, returned);
                            case Deed.GrantExtension granted -> decision.extended(now, granted);
                            case Deed.RefuseExtension refused -> decision.notExtended(now, refused);
                            case Deed.Cancel cancelled -> decision.cancelled(now, cancelled);
                        });
    }
}
