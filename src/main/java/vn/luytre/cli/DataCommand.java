package vn.luytre.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.luytre.storage.StorageFault;

/** A verb that works on the kept data. */
abstract class DataCommand implements Callable<Integer> {
    static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    final Console console;

    @Option(names = "--data", paramLabel = "THƯ-MỤC")
    @Nullable Path data;

    DataCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            return work();
        } catch (StorageFault e) {
            console.say(e.sentence());
            return ExitStatus.NOT_DONE;
        }
    }

    abstract int work() throws StorageFault;

    /** The version of this program, as the jar tells it. */
    static String version() {
        var version = Luytre.class.getPackage().getImplementationVersion();
        return version == null ? "chưa đóng gói" : version;
    }
}
