package vn.luytre.assessment.bulk;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.luytre.assessment.Answers;
import vn.luytre.assessment.Given;
import vn.luytre.assessment.ReviewId;
import vn.luytre.assessment.ReviewState;
import vn.luytre.assessment.Season;
import vn.luytre.assessment.SeasonId;
import vn.luytre.assessment.standard.ObjectRule;
import vn.luytre.assessment.standard.ObjectType;
import vn.luytre.identity.AccountId;
import vn.luytre.sheet.SheetFault;
import vn.luytre.sheet.SheetReader;
import vn.luytre.sheet.SheetRow;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** Files of self-reviews: read first, taken when somebody agrees. */
@Service
@Transactional
public class ReviewImport {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int KEPT_DAYS = 3;

    private final JdbcClient jdbc;
    private final Answers answers;
    private final Clock clock;

    ReviewImport(JdbcClient jdbc, Answers answers, Clock clock) {
        this.jdbc = jdbc;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * A file that was read.
     *
     * @param good answers of the good rows
     * @param objects how many good rows
     */
    public record Draft(
            long id,
            SeasonId season,
            String file,
            List<Given> good,
            int objects,
            List<RowFault> faults,
            boolean taken) {}

    private record Kept(List<Given> good, int objects, List<RowFault> faults) {}

    /** Reads a file and keeps what was read. */
    public long read(Season season, ObjectType type, List<Target> targets, String file, byte[] bytes, AccountId by) {
        var rule = season.standard().rule(type);
        var read = ReviewFile.read(rule, targets, rows(file, bytes));
        forgetOld();
        return jdbc.sql("""
                insert into assessment.import_draft (season, file, rows, at, account)
                values (:season, :file, :rows, :now, :account)
                returning id
                """)
                .param("season", season.id().value())
                .param("file", file)
                .param("rows", JSON.writeValueAsString(new Kept(read.given(), read.objects(), read.faults())))
                .param("now", OffsetDateTime.now(clock))
                .param("account", by.value())
                .query(Long.class)
                .single();
    }

    private static List<SheetRow> rows(String file, byte[] bytes) {
        try {
            return SheetReader.read(file, bytes);
        } catch (SheetFault e) {
            var key = "assessment.file." + e.reason();
            throw new Refused(key);
        }
    }

    private void forgetOld() {
        jdbc.sql("delete from assessment.import_draft where at < :time")
                .param("time", OffsetDateTime.now(clock).minusDays(KEPT_DAYS))
                .update();
    }

    /** One that this account has brought. */
    @Transactional(readOnly = true)
    public Optional<Draft> find(long id, AccountId by) {
        return jdbc.sql("select * from assessment.import_draft where id = :id and account = :account")
                .param("id", id)
                .param("account", by.value())
                .query((row, _) -> {
                    var kept = JSON.readValue(row.getString("rows"), Kept.class);
                    return new Draft(
                            row.getLong("id"),
                            new SeasonId(row.getLong("season")),
                            row.getString("file"),
                            kept.good(),
                            kept.objects(),
                            kept.faults(),
                            row.getObject("taken_at", OffsetDateTime.class) != null);
                })
                .optional();
    }

    /**
     * Takes the good rows, once.
     *
     * @return the objects of them
     */
    public List<ReviewId> take(long id, AccountId by) {
        var draft = find(id, by).orElseThrow(NotFound::new);
        int fresh = jdbc.sql("update assessment.import_draft set taken_at = :now where id = :id and taken_at is null")
                .param("now", OffsetDateTime.now(clock))
                .param("id", id)
                .update();
        if (fresh == 0) throw Refused.conflict("assessment.refused.taken");
        answers.save(draft.season(), draft.good(), null);
        return draft.good().stream().map(Given::review).distinct().toList();
    }

    /** The objects of a type in a season that may be reviewed, with their places. */
    @Transactional(readOnly = true)
    public List<Target> targets(SeasonId season, ObjectType type, Long @Nullable [] reached) {
        return jdbc.sql("""
                select r.id, r.object, r.title, coalesce(c.title, '') as place, r.state
                  from assessment.review r
                  left join assessment.review c on c.season = r.season and c.object = r.unit
                 where r.season = :season and r.type = :type and r.state <> 'EXCLUDED'
                   and (cast(:reached as bigint[]) is null or r.object = any (:reached))
                 order by place, r.title, r.id
                """)
                .param("season", season.value())
                .param("type", type.name())
                .param("reached", reached)
                .query((row, _) -> new Target(
                        new ReviewId(row.getLong("id")),
                        row.getLong("object"),
                        row.getString("title"),
                        row.getString("place"),
                        ReviewState.valueOf(row.getString("state"))))
                .list();
    }

    /** The rows of a sheet to be filled in: objects that review themselves now. */
    public static Iterator<List<@Nullable Object>> sheet(ObjectRule rule, List<Target> targets) {
        int width = SheetColumns.titles(rule).size();
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var target : targets) {
            if (!target.state().isWritable()) continue;
            @Nullable Object[] cells = new Object[width];
            cells[0] = target.object();
            cells[1] = target.title();
            cells[2] = target.place();
            rows.add(Arrays.asList(cells));
        }
        return rows.iterator();
    }
}
