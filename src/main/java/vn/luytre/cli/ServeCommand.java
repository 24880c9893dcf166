package vn.luytre.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.luytre.LuytreApplication;
import vn.luytre.demo.DemoRefused;

/** {@code ./luytre serve}: the server, until it is stopped. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
    private final Console console;
    private final CountDownLatch stopped = new CountDownLatch(1);

    @Option(names = "--port")
    private @Nullable Integer port;

    @Option(names = "--data")
    private @Nullable Path data;

    /** A made-up province with half a year of work, in a folder of its own. */
    @Option(names = "--demo")
    private boolean demo;

    /** One line of JSON an event, for machines that gather logs. */
    @Option(names = "--json-log")
    private boolean jsonLog;

    /** For the launcher: starts on a port that is free, asks for the first pages and stops. */
    @Option(names = "--rehearse", hidden = true)
    private boolean rehearse;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        try {
            return demo ? demonstrate() : serve(start());
        } catch (PortInUseException e) {
            console.say(
                    "Lũy Tre: cổng %d đang có chương trình khác dùng. Hãy chọn cổng khác, ví dụ: ./luytre serve --port %d"
                            .formatted(e.getPort(), e.getPort() + 1));
            return ExitStatus.NOT_DONE;
        }
    }

    private int demonstrate() throws InterruptedException, IOException {
        var start = new DemoStart(data, console);
        try {
            start.prepare();
            var server = start();
            start.check(server);
            start.tellAccounts();
            return serve(server);
        } catch (DemoRefused refused) {
            tellTheLauncher(); // there is no use in trying again
            console.say("Lũy Tre: " + refused.getMessage());
            return ExitStatus.NOT_DONE;
        }
    }

    private int serve(ConfigurableApplicationContext server) throws InterruptedException, IOException {
        int port = Objects.requireNonNull(((WebServerApplicationContext) server).getWebServer())
                .getPort();
        tellTheLauncher();
        if (rehearse) {
            new Rehearsal(port).run();
            server.close();
        } else {
            console.print("Lũy Tre đang chạy: http://localhost:%d (dừng: Ctrl+C)%n".formatted(port));
            console.flush();
        }
        stopped.await();
        return ExitStatus.DONE;
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(LuytreApplication.class)
                .main(LuytreApplication.class)
                .listeners(event -> {
                    if (event instanceof ContextClosedEvent) stopped.countDown();
                })
                .run(settings());
    }

    private String[] settings() {
        var settings = new ArrayList<String>();
        if (rehearse) settings.add("--server.port=0");
        if (port != null) settings.add("--server.port=" + port);
        if (data != null) settings.add("--luytre.data=" + data);
        if (jsonLog) settings.add("--logging.structured.format.console=logstash");
        return settings.toArray(String[]::new);
    }

    /** A start that ends before this file is there is tried again without the cache of classes. */
    private static void tellTheLauncher() throws IOException {
        var file = System.getProperty("luytre.started");
        if (file != null) Files.writeString(Path.of(file), "");
    }
}
