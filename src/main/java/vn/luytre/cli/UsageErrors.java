package vn.luytre.cli;

import java.nio.file.Path;
import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.luytre.cli.page.Printable;

/** Says in one Vietnamese sentence what was wrong with the call, and where to look. */
final class UsageErrors implements IParameterExceptionHandler {
    private final Console console;

    UsageErrors(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        console.say(sentence(fault) + " Xem cách dùng: ./luytre help");
        return ExitStatus.USAGE;
    }

    private static String sentence(ParameterException fault) {
        return switch (fault) {
            case MissingParameterException missing -> missing(missing);
            case UnmatchedArgumentException unmatched -> unknown(unmatched);
            default -> "Gọi sai cách: " + Printable.line(String.valueOf(fault.getMessage())) + ".";
        };
    }

    private static String missing(MissingParameterException fault) {
        var option = fault.getMissing().stream()
                .filter(OptionSpec.class::isInstance)
                .map(OptionSpec.class::cast)
                .findFirst();
        if (option.isPresent()) {
            var needed = option.get().type() == Path.class ? "cần tên thư mục" : "cần một giá trị";
            return "Tùy chọn «" + option.get().longestName() + "» " + needed + ".";
        }
        if (fault.getCommandLine().getParent() != null
                && fault.getCommandLine().getParent().getCommandName().equals("user")) {
            return "Thiếu tên đăng nhập, ví dụ: ./luytre user add nguyen.an --name «Nguyễn Văn An».";
        }
        return fault.getCommandLine().getCommandName().equals("repair")
                ? "Thiếu tên tệp cần sửa, ví dụ: ./luytre repair chi-thi.txt."
                : "Thiếu tên tệp cần đọc, ví dụ: ./luytre read chi-thi.txt.";
    }

    private static String unknown(UnmatchedArgumentException unmatched) {
        var word = Printable.line(unmatched.getUnmatched().getFirst());
        if (word.startsWith("-")) return "Không có tùy chọn «" + word + "».";
        var verbs = unmatched.getCommandLine().getSubcommands().entrySet().stream()
                .filter(verb -> !verb.getValue().getCommandSpec().usageMessage().hidden())
                .map(verb -> "«" + verb.getKey() + "»")
                .collect(Collectors.joining(", "));
        return "Không có lệnh «" + word + "»; các lệnh là " + verbs + ", «verify».";
    }
}
