package vn.luytre.activity;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.evidence.ProofId;

/** Which proof belongs to which activity; how many there are stands with the activity too. */
@Repository
class ActivityProofStore {
    private final JdbcClient jdbc;

    ActivityProofStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ActivityId activity, ProofId proof, OffsetDateTime now) {
        jdbc.sql("""
                with added as (
                    insert into activity.activity_proof (activity, proof, added_at) values (:activity, :proof, :now)
                    returning activity)
                update activity.activity a set proofs = proofs + 1 from added where a.id = added.activity
                """)
                .param("activity", activity.value())
                .param("proof", proof.value())
                .param("now", now)
                .update();
    }

    void remove(ActivityId activity, ProofId proof, OffsetDateTime now) {
        jdbc.sql("""
                with removed as (
                    update activity.activity_proof set removed_at = :now
                     where activity = :activity and proof = :proof and removed_at is null
                    returning activity)
                update activity.activity a set proofs = proofs - 1 from removed where a.id = removed.activity
                """)
                .param("activity", activity.value())
                .param("proof", proof.value())
                .param("now", now)
                .update();
    }

    List<ProofId> of(ActivityId activity) {
        return jdbc.sql("""
                select proof from activity.activity_proof where activity = :activity and removed_at is null order by added_at, proof
                """)
                .param("activity", activity.value())
                .query((row, _) -> new ProofId(row.getLong("proof")))
                .list();
    }
}
