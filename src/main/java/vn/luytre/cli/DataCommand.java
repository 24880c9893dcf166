package vn.luytre.cli;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Option;
import vn.luytre.calendar.VietnamTime;
import vn.luytre.storage.StorageFault;

/** A verb that works on the kept data. */
abstract class DataCommand implements Callable<Integer> {
    static final Clock CLOCK = VietnamTime.clock();

    final Console console;

    @Option(names = "--data", paramLabel = "THƯ-MỤC")
    @Nullable
    Path data;

    DataCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        // What libraries have to say is for the log of a server; here the result alone counts.
        LoggingSystem.get(DataCommand.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        try {
            return work();
        } catch (StorageFault e) {
            console.say(e.sentence());
            return ExitStatus.NOT_DONE;
        }
    }

    abstract int work() throws StorageFault;

    /** «1.000.000», as it is written in Việt Nam. */
    static String number(long number) {
        return NumberFormat.getIntegerInstance(Locale.of("vi", "VN")).format(number);
    }

    /** The version of this program, as the jar tells it. */
    static String version() {
        var version = Luytre.class.getPackage().getImplementationVersion();
        return version == null ? "chưa đóng gói" : version;
    }
}
