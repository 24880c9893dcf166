package vn.luytre.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.luytre.cli.page.Printable;
import vn.luytre.cli.page.RepairPage;
import vn.luytre.reading.DocumentFiles;
import vn.luytre.reading.FileContent;
import vn.luytre.reading.SecrecyGate;
import vn.luytre.reading.SourceText;
import vn.luytre.text.LegacyEncoding;
import vn.luytre.text.TextQuality;
import vn.luytre.text.repair.Repaired;

/** {@code repair [--diff] [--learn FOLDER] FILE}: how a damaged text may read. Files are never written to. */
@Command(name = "repair")
final class RepairCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--diff")
    private boolean diff;

    @Option(names = "--learn", paramLabel = "THƯ-MỤC")
    private @Nullable Path learn;

    @Parameters(arity = "1..*", paramLabel = "TỆP")
    private List<Path> names = new ArrayList<>();

    RepairCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (names.size() > 1) {
            console.say("Mỗi lần chỉ sửa một tệp. Xem cách dùng: ./luytre help");
            return ExitStatus.USAGE;
        }
        var file = names.getFirst();
        return switch (content(file)) {
            case FileContent.Refused(var reason) -> refuse(file, reason);
            case FileContent.Text(var source) -> repair(file, source);
        };
    }

    private static FileContent content(Path file) {
        try (var files = new DocumentFiles()) {
            return files.read(file);
        }
    }

    private int repair(Path file, SourceText source) {
        var encoding = LegacyEncoding.detect(source.raw());
        if (encoding.isPresent()) return decode(source, encoding.get());
        if (TextQuality.of(source.raw()).verdict() == TextQuality.Verdict.UNREADABLE)
            return refuse(file, "không phải chữ Việt, hoặc hỏng quá nặng");
        try {
            var repairs = Repairs.learning(learn, names, console);
            return repairs == null ? ExitStatus.SOME_NOT_READ : print(file, source, repairs.repair(source));
        } catch (OutOfMemoryError e) {
            return refuse(file, "không đủ bộ nhớ cho văn bản này; hãy chia nhỏ");
        } catch (RuntimeException | StackOverflowError e) {
            return refuse(file, Fault.of(e).sentence());
        }
    }

    /** Nothing is damaged: the letters of the old fonts stand for others, one by one. */
    private int decode(SourceText source, LegacyEncoding encoding) {
        console.print(console.screen().shown(encoding.decode(source.raw()).text()));
        console.say("Đã chuyển từ bảng mã cũ " + encoding.name()
                + " sang Unicode; chữ hoa và chữ thường có thể không đúng như bản in.");
        return ExitStatus.DONE;
    }

    private int print(Path file, SourceText source, Repaired repaired) {
        var secret = SecrecyGate.refusal(source.repaired(repaired.text()));
        if (secret != null) return refuse(file, secret);
        if (diff)
            console.print(RepairPage.of(source.raw(), repaired, console.screen().colours()));
        else console.print(console.screen().shown(repaired.text().text()));
        console.say(RepairPage.summary(repaired));
        return ExitStatus.DONE;
    }

    private int refuse(Path file, String reason) {
        console.say("Không sửa được " + Printable.line(file.toString()) + ": " + reason + ".");
        return ExitStatus.SOME_NOT_READ;
    }
}
