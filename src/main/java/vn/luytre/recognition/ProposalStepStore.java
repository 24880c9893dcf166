package vn.luytre.recognition;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.identity.Author;

/** What happened to proposals; only ever added to. */
@Repository
class ProposalStepStore {
    private final JdbcClient jdbc;
    private final Clock clock;

    ProposalStepStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(List<Long> proposals, String step, String note, Author by) {
        jdbc.sql("""
                insert into recognition.step (proposal, step, note, at, account, by_name)
                select unnest(:ids::bigint[]), :step, :note, :now, :account, :name
                """)
                .param("ids", proposals.toArray(Long[]::new))
                .param("step", step)
                .param("note", note)
                .param("now", OffsetDateTime.now(clock))
                .param("account", by.account().value())
                .param("name", by.name())
                .update();
    }

    /** The last first. */
    List<ProposalStep> of(ProposalId proposal) {
        return jdbc.sql("""
                select step, note, at, by_name from recognition.step where proposal = :id order by id desc
                """)
                .param("id", proposal.value())
                .query(ProposalStep.class)
                .list();
    }
}
