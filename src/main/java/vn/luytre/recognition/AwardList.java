package vn.luytre.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.web.Paging;
import vn.luytre.web.Rows;

/** Proposals as lists. */
@Repository
public class AwardList {
    /** More are not taken along at once. */
    public static final int MOST = 10_000;

    private static final Map<String, String> COLUMNS =
            Map.of("recipient", "p.recipient_key", "form", "p.form", "state", "p.state", "decided", "p.decided_on");

    private final JdbcClient jdbc;
    private final ProposalRows rows;

    AwardList(JdbcClient jdbc, ProposalRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    public Rows<Proposal> page(AwardFilter filter, Paging paging) {
        return new Rows<>(list(filter, paging, paging.offset(), Paging.SIZE), count(filter), paging);
    }

    /** All, at most {@link #MOST}. */
    public List<Proposal> all(AwardFilter filter, Paging order) {
        return list(filter, order, 0, MOST);
    }

    private List<Proposal> list(AwardFilter filter, Paging paging, int offset, int size) {
        var values = new HashMap<String, Object>(filter.values());
        values.put("offset", offset);
        values.put("size", size);
        return rows.all(
                "select p.* from recognition.proposal p where " + filter.conditions() + " order by "
                        + paging.orderBy(COLUMNS, "p.id desc") + " offset :offset limit :size",
                values);
    }

    private long count(AwardFilter filter) {
        return jdbc.sql("select count(*) from recognition.proposal p where " + filter.conditions())
                .params(filter.values())
                .query(Long.class)
                .single();
    }
}
