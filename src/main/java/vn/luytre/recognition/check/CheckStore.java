package vn.luytre.recognition.check;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.recognition.Proposal;
import vn.luytre.recognition.ProposalId;

/** What the database says against proposals: what was decided before, and what is known to be false. */
@Repository
class CheckStore {
    /** The same collective; of persons the same name in the same unit. */
    private static final String SAME_RECIPIENT = """
            o.recipient_kind = p.recipient_kind
               and (o.recipient_kind = 'COLLECTIVE' and o.collective_kind = p.collective_kind and o.collective = p.collective
                    or o.recipient_kind = 'PERSON' and o.recipient_key = p.recipient_key and o.unit = p.unit)
            """;

    private final JdbcClient jdbc;

    CheckStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Finding> against(List<Proposal> proposals) {
        var ids = proposals.stream().map(one -> one.id().value()).toArray(Long[]::new);
        var findings = new ArrayList<Finding>();
        findings.addAll(found(AwardCheck.TWICE, ids, """
                select p.id, min(o.id) as other
                  from recognition.proposal p join recognition.proposal o on o.id <> p.id and %s
                 where p.id = any (:ids) and not o.id = any (:ids) and o.state in ('REVIEWED', 'AWARDED')
                   and (o.achievement_key = p.achievement_key
                        or exists (select 1 from recognition.ground a join recognition.ground b
                                     on a.record_kind = b.record_kind and a.record = b.record
                                    where a.proposal = p.id and b.proposal = o.id and a.removed_at is null
                                      and b.removed_at is null))
                 group by p.id order by p.id
                """.formatted(SAME_RECIPIENT)));
        findings.addAll(found(AwardCheck.ONCE, onceOnly(proposals), """
                select p.id, min(o.id) as other
                  from recognition.proposal p join recognition.proposal o on o.id <> p.id and o.form = p.form and %s
                 where p.id = any (:ids) and o.state = 'AWARDED'
                 group by p.id order by p.id
                """.formatted(SAME_RECIPIENT)));
        findings.addAll(found(AwardCheck.FALSE_PROOF, ids, """
                select g.proposal as id, min(f.proposal) as other
                  from recognition.ground g
                  join recognition.ground f
                    on f.proof = g.proof or f.record_kind = g.record_kind and f.record = g.record
                 where g.proposal = any (:ids) and g.removed_at is null and f.false_since is not null
                 group by g.proposal order by g.proposal
                """));
        return findings;
    }

    private static Long[] onceOnly(List<Proposal> proposals) {
        return proposals.stream()
                .filter(one -> one.form().once())
                .map(one -> one.id().value())
                .toArray(Long[]::new);
    }

    private List<Finding> found(AwardCheck check, Long[] ids, String sql) {
        return jdbc.sql(sql)
                .param("ids", ids)
                .query((row, _) ->
                        Finding.of(new ProposalId(row.getLong("id")), check, Long.toString(row.getLong("other"))))
                .list();
    }
}
