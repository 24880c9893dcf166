package vn.luytre.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.luytre.LuytreApplication;

/** {@code ./luytre serve}: the server, until it is stopped. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
    @Option(names = "--port")
    private @Nullable Integer port;

    @Option(names = "--data")
    private @Nullable Path data;

    @Override
    public Integer call() throws InterruptedException {
        var stopped = new CountDownLatch(1);
        new SpringApplicationBuilder(LuytreApplication.class)
                .main(LuytreApplication.class)
                .listeners(event -> {
                    if (event instanceof ContextClosedEvent) stopped.countDown();
                })
                .run(settings());
        stopped.await();
        return ExitStatus.DONE;
    }

    private String[] settings() {
        var settings = new ArrayList<String>();
        if (port != null) settings.add("--server.port=" + port);
        if (data != null) settings.add("--luytre.data=" + data);
        return settings.toArray(String[]::new);
    }
}
