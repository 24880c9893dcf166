package vn.luytre.storage.backup;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.luytre.storage.Database;
import vn.luytre.storage.SelfCheck;
import vn.luytre.storage.StorageFault;

/** Proves the data as they are kept now, from the pages on the disk up to what each module knows of its own. */
public final class LiveCheck {
    /**
     * What was proved, and what was found there.
     *
     * @param advice what keeps from a better proof, though nothing is damaged
     */
    public record Result(String name, List<String> findings, List<String> advice) {}

    private final Database database;
    private final Clock clock;
    private final Steps steps;

    public LiveCheck(Database database, Clock clock, Steps steps) {
        this.database = database;
        this.clock = clock;
        this.steps = steps;
    }

    /** One result for each check, in the order from the disk upwards. */
    public List<Result> results() throws StorageFault {
        var address = database.address();
        var results = new ArrayList<Result>();
        try (var modules = SelfChecks.of(address, clock)) {
            var checks = new ArrayList<SelfCheck>();
            var cluster = database.cluster();
            if (cluster.isPresent()) checks.add(new PageFiles(cluster.get(), RelationNames.of(address)));
            checks.add(new ReadThrough(address, steps));
            checks.add(new Rules(address));
            checks.addAll(modules.checks());
            for (var check : checks) {
                steps.at(check.name(), results.size(), checks.size());
                results.add(result(check));
            }
            return results;
        } catch (SQLException e) {
            throw new StorageFault("Không đọc được cơ sở dữ liệu: %s.".formatted(e.getMessage()), e);
        }
    }

    /** A check that fails has found something: most likely the page that it could not read. */
    private static Result result(SelfCheck check) {
        try {
            return new Result(check.name(), check.findings(), check.advice());
        } catch (RuntimeException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            return new Result(check.name(), List.of("Không kiểm được: %s.".formatted(cause.getMessage())), List.of());
        }
    }
}
