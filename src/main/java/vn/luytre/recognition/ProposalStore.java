package vn.luytre.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.luytre.identity.Author;
import vn.luytre.recognition.Recipient.Collective;
import vn.luytre.recognition.Recipient.Person;
import vn.luytre.text.Folding;

/** Proposals in the database. */
@Repository
class ProposalStore {
    private final JdbcClient jdbc;
    private final ProposalRows rows;

    ProposalStore(JdbcClient jdbc, ProposalRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    ProposalId add(NewProposal said) {
        return new ProposalId(said(jdbc.sql("""
                insert into recognition.proposal (unit, form, recipient_kind, collective_kind, collective, recipient_name,
                    recipient_key, person_post, keep_until, achievement, achievement_key, achieved_on, report,
                    tenure_instrument, conditions, money, state)
                values (:unit, :form, :kind, :of, cast(:collective as bigint), :name, :key, :post, cast(:until as date),
                    :summary, :summaryKey, :on, :report, :tenure, :conditions, cast(:money as bigint), 'DRAFT')
                returning id
                """), said).query(Long.class).single());
    }

    void change(ProposalId proposal, NewProposal said) {
        said(jdbc.sql("""
                update recognition.proposal
                   set unit = :unit, form = :form, recipient_kind = :kind, collective_kind = :of,
                       collective = cast(:collective as bigint), recipient_name = :name, recipient_key = :key,
                       person_post = :post, keep_until = cast(:until as date), achievement = :summary,
                       achievement_key = :summaryKey, achieved_on = :on, report = :report, tenure_instrument = :tenure,
                       conditions = :conditions, money = cast(:money as bigint), version = version + 1
                 where id = :id
                """), said).param("id", proposal.value()).update();
    }

    private static StatementSpec said(StatementSpec statement, NewProposal said) {
        return recipient(statement, said.recipient())
                .param("unit", said.unit().value())
                .param("form", said.form().code())
                .param("summary", said.achievement().summary())
                .param("summaryKey", Folding.key(said.achievement().summary()).strip())
                .param("on", said.achievement().on())
                .param("report", said.achievement().report())
                .param("tenure", said.tenureInstrument())
                .param("conditions", said.conditions().toArray(String[]::new))
                .param("money", said.money());
    }

    private static StatementSpec recipient(StatementSpec statement, Recipient recipient) {
        var named = statement
                .param("kind", recipient.kind().name())
                .param("name", recipient.name())
                .param("key", Folding.key(recipient.name()).strip());
        return switch (recipient) {
            case Collective collective ->
                named.param("of", collective.of().name())
                        .param("collective", collective.id())
                        .param("post", null)
                        .param("until", null);
            case Person person ->
                named.param("of", null)
                        .param("collective", null)
                        .param("post", person.post())
                        .param("until", person.keepUntil());
        };
    }

    Optional<Proposal> find(ProposalId proposal) {
        return rows.all("where p.id = any (:ids)", List.of(proposal.value())).stream()
                .findFirst();
    }

    /** Those of the numbers that there are; nobody else changes them until this transaction is through. */
    List<Proposal> lock(List<Long> ids) {
        return rows.all("where p.id = any (:ids) order by p.id for update of p", ids);
    }

    void submitted(ProposalId proposal, Author by) {
        jdbc.sql("""
                update recognition.proposal
                   set state = 'SUBMITTED', submitted_account = :account, submitted_by_name = :name, version = version + 1
                 where id = :id
                """)
                .param("id", proposal.value())
                .param("account", by.account().value())
                .param("name", by.name())
                .update();
    }

    /** Another state that says nothing more. */
    void moved(ProposalId proposal, ProposalState state) {
        jdbc.sql("update recognition.proposal set state = :state, version = version + 1 where id = :id")
                .param("id", proposal.value())
                .param("state", state.name())
                .update();
    }

    void reviewed(List<Long> proposals, Proposal.Paper minutes) {
        jdbc.sql("""
                update recognition.proposal
                   set state = 'REVIEWED', minutes = :number, minutes_on = :day, version = version + 1
                 where id = any (:ids)
                """)
                .param("ids", proposals.toArray(Long[]::new))
                .param("number", minutes.number())
                .param("day", minutes.day())
                .update();
    }

    void awarded(List<Long> proposals, Proposal.Paper decision, Author by) {
        jdbc.sql("""
                update recognition.proposal
                   set state = 'AWARDED', decision = :number, decided_on = :day, decided_account = :account,
                       decided_by_name = :name, version = version + 1
                 where id = any (:ids)
                """)
                .param("ids", proposals.toArray(Long[]::new))
                .param("number", decision.number())
                .param("day", decision.day())
                .param("account", by.account().value())
                .param("name", by.name())
                .update();
    }

    void withdrawn(ProposalId proposal, Proposal.Withdrawal withdrawal) {
        jdbc.sql("""
                update recognition.proposal
                   set state = 'WITHDRAWN', withdrawn_on = :day, withdrawn_decision = :decision, withdrawn_false = :false,
                       recovered = cast(:recovered as bigint), version = version + 1
                 where id = :id
                """)
                .param("id", proposal.value())
                .param("day", withdrawal.day())
                .param("decision", withdrawal.decision())
                .param("false", withdrawal.wasFalse())
                .param("recovered", withdrawal.recovered())
                .update();
    }

    /** Names of persons whose time is over are not kept any more. */
    int forgetNames(LocalDate today, String instead) {
        return jdbc.sql("""
                update recognition.proposal
                   set recipient_name = :instead, recipient_key = '', person_post = '', keep_until = date '9999-12-31'
                 where recipient_kind = 'PERSON' and keep_until < :today
                """).param("today", today).param("instead", instead).update();
    }
}
