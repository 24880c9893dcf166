package vn.luytre.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.luytre.directive.ReviewedReadings;
import vn.luytre.storage.Database;
import vn.luytre.storage.StorageFault;

/** {@code readings export FOLDER}: readings as people corrected them, as labelled documents: test cases for the reader. */
@Command(name = "readings")
final class ReadingsCommand {
    /** {@code readings export FOLDER}. */
    @Command(name = "export")
    static final class Export extends DataCommand {
        @Parameters(paramLabel = "THƯ-MỤC")
        private Path folder = Path.of("");

        Export(Console console) {
            super(console);
        }

        @Override
        int work() throws StorageFault {
            try (var database = Database.existing(data)) {
                Files.createDirectories(folder);
                var jdbc = JdbcClient.create(database.address().source());
                var all = new ReviewedReadings(jdbc).all();
                for (var one : all) {
                    Files.writeString(folder.resolve(one.name() + ".txt"), one.text());
                    Files.writeString(folder.resolve(one.name() + ".json"), one.labels());
                }
                console.print("Đã xuất %s văn bản đã rà soát vào %s.%n".formatted(number(all.size()), folder));
                return ExitStatus.DONE;
            } catch (IOException e) {
                throw new StorageFault("Không ghi được vào thư mục «%s».".formatted(folder), e);
            }
        }
    }
}
