package vn.luytre.recognition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.evidence.ProofId;
import vn.luytre.identity.Author;
import vn.luytre.identity.Commands;
import vn.luytre.recognition.RecognitionEvent.GroundChanged;
import vn.luytre.web.Refused;

/** What proves achievements: records of other modules, files and links. Right {@code RECORD} towards the unit that proposes. */
@Repository
@Transactional
public class Grounds {
    private final JdbcClient jdbc;
    private final Commands commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Grounds(JdbcClient jdbc, Commands commands, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** Those of a proposal, in the order in which they were added. */
    @Transactional(readOnly = true)
    public List<Ground> of(ProposalId proposal) {
        return jdbc.sql("""
                select id, record_kind, record, proof, label, false_since
                  from recognition.ground where proposal = :id and removed_at is null order by id
                """).param("id", proposal.value()).query(Ground.class).list();
    }

    /** A record of another module. */
    public void add(UUID key, Author by, Proposal proposal, RecordAddress record, String label) {
        if (!isThere(record)) throw new Refused("award.ground.unknown", record.kind(), Long.toString(record.record()));
        once(key, by, proposal, () -> insert(proposal, record.kind(), record.record(), null, label));
    }

    /** A file or a link, in the transaction that keeps it. */
    public void add(UUID key, Author by, Proposal proposal, ProofId proof, String label) {
        once(key, by, proposal, () -> insert(proposal, null, null, proof, label));
    }

    /** Whether there is such a record. */
    @Transactional(readOnly = true)
    public boolean isThere(RecordAddress record) {
        var sql = switch (record.kind()) {
            case DUTY -> "select count(*) from task.assignment_fact where id = :id";
            case TEAM -> "select count(*) from force.team_fact where id = :id";
            case ACTIVITY -> "select count(*) from activity.activity_fact where id = :id";
            case SITE -> "select count(*) from safetymodel.site_fact where id = :id";
        };
        return jdbc.sql(sql).param("id", record.record()).query(Long.class).single() > 0;
    }

    private void once(UUID key, Author by, Proposal proposal, Runnable deed) {
        if (!proposal.state().isOpen()) throw Refused.conflict("award.not-open", proposal.state());
        commands.once(key, by.account(), "GROUND " + proposal.id(), () -> {
            deed.run();
            events.publishEvent(new GroundChanged(proposal.id(), proposal.unit()));
            return 0;
        });
    }

    private void insert(
            Proposal proposal,
            Ground.@Nullable Kind kind,
            @Nullable Long record,
            @Nullable ProofId proof,
            String label) {
        jdbc.sql("""
                insert into recognition.ground (proposal, record_kind, record, proof, label)
                values (:proposal, :kind, cast(:record as bigint), cast(:proof as bigint), :label)
                """)
                .param("proposal", proposal.id().value())
                .param("kind", kind == null ? null : kind.name())
                .param("record", record)
                .param("proof", proof == null ? null : proof.value())
                .param("label", label)
                .update();
    }

    /** It proves nothing here any more. */
    public void remove(UUID key, Author by, Proposal proposal, long ground) {
        once(
                key,
                by,
                proposal,
                () -> jdbc.sql("""
                update recognition.ground set removed_at = :now where id = :ground and proposal = :proposal
                """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("ground", ground)
                        .param("proposal", proposal.id().value())
                        .update());
    }

    /** What was false is known to be so wherever else it may be brought forward. */
    void areFalse(ProposalId proposal, List<Long> grounds, LocalDate day) {
        jdbc.sql("update recognition.ground set false_since = :day where proposal = :proposal and id = any (:grounds)")
                .param("day", day)
                .param("proposal", proposal.value())
                .param("grounds", grounds.toArray(Long[]::new))
                .update();
    }
}
