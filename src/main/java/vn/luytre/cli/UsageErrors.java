package vn.luytre.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
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
            case ParameterException group when isWithoutDeed(group) -> withoutDeed(group.getCommandLine());
            default -> "Gọi sai cách: " + Printable.line(String.valueOf(fault.getMessage())) + ".";
        };
    }

    private static String missing(MissingParameterException fault) {
        var option = fault.getMissing().stream()
                .filter(OptionSpec.class::isInstance)
                .map(OptionSpec.class::cast)
                .findFirst();
        if (option.isPresent())
            return "Tùy chọn «" + option.get().longestName() + "» cần "
                    + wanted(option.get().longestName()) + ".";
        return switch (called(fault.getCommandLine())) {
            case "repair" -> "Thiếu tên tệp cần sửa, ví dụ: ./luytre repair chi-thi.txt.";
            case "backup" -> "Thiếu tên tệp sao lưu sẽ ghi, ví dụ: ./luytre backup 2026-11-22.luytre.";
            case "restore" -> "Thiếu tên tệp sao lưu, ví dụ: ./luytre restore 2026-11-22.luytre.";
            case "user add" -> "Thiếu tên đăng nhập, ví dụ: ./luytre user add nguyen.an --name \"Nguyễn An\".";
            case "user reset" -> "Thiếu tên đăng nhập, ví dụ: ./luytre user reset nguyen.an.";
            case "user lock" -> "Thiếu tên đăng nhập, ví dụ: ./luytre user lock nguyen.an.";
            case "unit import" -> "Thiếu tên tệp danh mục đơn vị, ví dụ: ./luytre unit import don-vi.xlsx.";
            case "readings export" -> "Thiếu tên thư mục, ví dụ: ./luytre readings export da-ra-soat.";
            default -> "Thiếu tên tệp cần đọc, ví dụ: ./luytre read chi-thi.txt.";
        };
    }

    /** «user add», as it is called behind the name of the program. */
    private static String called(CommandLine verb) {
        var name = verb.getCommandName();
        var group = verb.getParent();
        return group == null || group.getParent() == null ? name : group.getCommandName() + " " + name;
    }

    /** «./luytre user» alone. */
    private static boolean isWithoutDeed(ParameterException fault) {
        var group = fault.getCommandLine();
        return group.getParent() != null && !group.getSubcommands().isEmpty();
    }

    private static String withoutDeed(CommandLine group) {
        return group.getSubcommands().keySet().stream()
                .map(deed -> "./luytre " + group.getCommandName() + " " + deed)
                .collect(Collectors.joining(", ", "Thiếu việc cần làm: ", "."));
    }

    private static String wanted(String option) {
        return switch (option) {
            case "--head" -> "dấu của sổ ghi (SỐ:MÃ)";
            case "--name" -> "họ và tên";
            case "--mail" -> "địa chỉ thư";
            case "--find" -> "chữ cần tìm";
            default -> "tên thư mục";
        };
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
