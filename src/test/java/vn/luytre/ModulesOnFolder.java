package vn.luytre;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import vn.luytre.storage.Database;

/** The modules without their pages and jobs, on a database in a folder: for benchmarks, and to make what a load test is aimed at. */
public final class ModulesOnFolder {
    private ModulesOnFolder() {}

    /** What is done with the modules. */
    public interface Work {
        void with(ApplicationContext modules) throws Exception;
    }

    /** Starts them, does the work and stops them; the folder stays. */
    public static void run(Path folder, List<String> settings, Work work) throws Exception {
        try (var database = Database.open(folder)) {
            var address = database.address();
            var all = new ArrayList<>(settings);
            all.add("--luytre.jobs=false");
            all.add("--luytre.db.url=" + address.url());
            all.add("--luytre.db.user=" + address.user());
            all.add("--luytre.db.password=" + address.password());
            var application = new SpringApplicationBuilder(LuytreApplication.class).web(WebApplicationType.NONE);
            try (var modules = application.run(all.toArray(String[]::new))) {
                work.with(modules);
            }
        }
    }
}
