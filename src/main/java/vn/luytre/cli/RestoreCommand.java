package vn.luytre.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.luytre.storage.Database;
import vn.luytre.storage.StorageFault;
import vn.luytre.storage.backup.Manifest;
import vn.luytre.storage.backup.Restore;

/** {@code restore [--data FOLDER] FILE}: brings a backup back into an empty place. */
@Command(name = "restore")
final class RestoreCommand extends DataCommand {
    @Parameters(paramLabel = "TỆP")
    private Path file = Path.of("");

    RestoreCommand(Console console) {
        super(console);
    }

    @Override
    int work() throws StorageFault {
        try (var database = Database.open(data)) {
            Manifest manifest;
            try (var line = new StepLine(console, "Khôi phục")) {
                manifest = new Restore(database.address(), line).read(file);
            }
            console.print("Đã khôi phục %s (sao lưu lúc %s): %s; số dòng và mã SHA-256 của mọi bảng khớp.%n"
                    .formatted(file, manifest.madeAt(), BackupCommand.contents(manifest)));
            return ExitStatus.DONE;
        }
    }
}
