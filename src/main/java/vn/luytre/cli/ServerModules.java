package vn.luytre.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.luytre.LuytreApplication;

/** The modules of the server without its pages, for one verb; also while the server runs: PostgreSQL serves both. */
final class ServerModules {
    private ServerModules() {}

    /** On the data of a folder, or on those that the environment names; the caller closes it. */
    static ConfigurableApplicationContext on(@Nullable Path data, String... settings) {
        var all = new ArrayList<>(List.of(settings));
        if (data != null) all.add("--luytre.data=" + data);
        return new SpringApplicationBuilder(LuytreApplication.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(all.toArray(String[]::new));
    }
}
