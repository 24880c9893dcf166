package vn.luytre.demo;

import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.luytre.ModulesOnFolder;
import vn.luytre.safetymodel.Activeness;

/** Measures how long it takes to compute the index of all sites in the data of {@code ./luytre bench movement}. */
final class MovementIndex {
    private static final int ROUNDS = 5;

    private MovementIndex() {}

    public static void main(String[] arguments) throws Exception {
        ModulesOnFolder.run(Path.of(arguments[0]), List.of("--logging.level.vn.luytre=warn"), modules -> {
            modules.getBean(JdbcClient.class)
                    .sql("delete from safetymodel.activeness")
                    .update();
            for (int round = 1; round <= ROUNDS; round++) compute(modules.getBean(Activeness.class));
        });
    }

    private static void compute(Activeness activeness) {
        long since = System.nanoTime();
        int changed = activeness.computeAll();
        System.out.printf("index of all sites: %d changed, %d ms%n", changed, (System.nanoTime() - since) / 1_000_000);
    }
}
