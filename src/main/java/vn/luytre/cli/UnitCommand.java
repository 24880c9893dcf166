package vn.luytre.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.luytre.organization.ImportPreview;
import vn.luytre.organization.Sentence;
import vn.luytre.organization.UnitImport;
import vn.luytre.web.Refused;

/** {@code ./luytre unit import FILE}: brings in a list of units, all of it or nothing; every bad cell is named. */
@Command(name = "unit")
final class UnitCommand {
    @Command(name = "import")
    static final class Import implements Callable<Integer> {
        private static final int SHOWN = 50;

        private final Console console;

        @Option(names = "--data")
        private @Nullable Path data;

        @Option(names = "--check")
        private boolean checkOnly;

        @Parameters(paramLabel = "TỆP")
        private Path file = Path.of("");

        Import(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() throws IOException {
            if (!Files.isReadable(file)) return failed("Không đọc được tệp " + file + ".");
            var bytes = Files.readAllBytes(file);
            try (var context = ServerModules.on(data, "--logging.level.root=error")) {
                return bringIn(
                        context.getBean(UnitImport.class), file.getFileName().toString(), bytes);
            } catch (Refused refused) {
                return failed(sentence(refused));
            }
        }

        private int bringIn(UnitImport imports, String name, byte[] bytes) {
            var preview = imports.preview(name, bytes);
            if (!preview.isGood()) return faults(preview);
            if (checkOnly) {
                console.print("Tệp có " + preview.rows().size() + " đơn vị, không có chỗ sai. Chưa nhập (--check).\n");
            } else {
                console.print("Đã nhập " + imports.take(name, bytes) + " đơn vị.\n");
            }
            return ExitStatus.DONE;
        }

        private int faults(ImportPreview preview) {
            var lines = preview.faults().stream()
                    .limit(SHOWN)
                    .map(ImportPreview.Fault::text)
                    .toList();
            var all = new ArrayList<>(lines);
            if (preview.faults().size() > SHOWN)
                all.add("… và " + (preview.faults().size() - SHOWN) + " chỗ nữa");
            return failed(String.join("\n", all) + "\nChưa có đơn vị nào được nhập.");
        }

        private static String sentence(Refused refused) {
            var arguments = refused.arguments().stream().map(String::valueOf).toList();
            return new Sentence(refused.messageKey(), arguments).text();
        }

        private int failed(String sentence) {
            console.say(sentence);
            return ExitStatus.SOME_NOT_READ;
        }
    }
}
