package vn.luytre.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.luytre.storage.Database;
import vn.luytre.storage.StorageFault;
import vn.luytre.storage.backup.BackupFile;
import vn.luytre.storage.backup.LiveCheck;

/** {@code check [--data FOLDER] [FILE]}: proves a backup without restoring it; without a file the data themselves. */
@Command(name = "check")
final class CheckCommand extends DataCommand {
    @Parameters(arity = "0..1", paramLabel = "TỆP")
    private @Nullable Path file;

    CheckCommand(Console console) {
        super(console);
    }

    @Override
    int work() throws StorageFault {
        return file == null ? checkData() : checkFile(file);
    }

    private int checkFile(Path backup) throws StorageFault {
        var checked = new BackupFile(backup);
        List<String> findings;
        try (var line = new StepLine(console, "Kiểm tra")) {
            findings = checked.findings(line);
        }
        if (findings.isEmpty()) {
            var manifest = checked.manifest();
            console.print("%s còn nguyên (sao lưu lúc %s): %s.%n"
                    .formatted(backup, manifest.madeAt(), BackupCommand.contents(manifest)));
            return ExitStatus.DONE;
        }
        console.print("%s HỎNG:%n".formatted(backup));
        findings.forEach(finding -> console.print("  %s%n".formatted(finding)));
        return ExitStatus.DAMAGED;
    }

    private int checkData() throws StorageFault {
        List<LiveCheck.Result> results;
        try (var database = Database.existing(data);
                var line = new StepLine(console, "Kiểm tra")) {
            results = new LiveCheck(database, CLOCK, line).results();
        }
        for (var result : results) {
            console.print("%s: %s%n".formatted(result.name(), result.findings().isEmpty() ? "tốt" : "HỎNG"));
            result.findings().forEach(finding -> console.print("  %s%n".formatted(finding)));
            result.advice().forEach(advice -> console.print("  Lưu ý: %s%n".formatted(advice)));
        }
        boolean isWhole = results.stream().allMatch(result -> result.findings().isEmpty());
        return isWhole ? ExitStatus.DONE : ExitStatus.DAMAGED;
    }
}
