package vn.luytre.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.luytre.storage.Database;
import vn.luytre.storage.StorageFault;
import vn.luytre.storage.backup.Backup;
import vn.luytre.storage.backup.Manifest;

/** {@code backup [--data FOLDER] FILE}: everything in one file, also while the server runs. */
@Command(name = "backup")
final class BackupCommand extends DataCommand {
    @Parameters(paramLabel = "TỆP")
    private Path file = Path.of("");

    BackupCommand(Console console) {
        super(console);
    }

    @Override
    int work() throws StorageFault {
        try (var database = Database.existing(data)) {
            Manifest manifest;
            try (var line = new StepLine(console, "Sao lưu")) {
                manifest = new Backup(database.address(), version(), line).write(file);
            }
            console.print("Đã sao lưu %s: %s, %s byte; đã đọc lại và khớp mọi mã kiểm.%n"
                    .formatted(file, contents(manifest), number(size(file))));
            return ExitStatus.DONE;
        }
    }

    static String contents(Manifest manifest) {
        return "%d bảng, %s dòng, lược đồ %s"
                .formatted(manifest.tables().size(), number(manifest.rows()), manifest.schemaVersion());
    }

    private static long size(Path file) throws StorageFault {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new StorageFault("Không đọc được %s: %s.".formatted(file, e.getMessage()), e);
        }
    }
}
