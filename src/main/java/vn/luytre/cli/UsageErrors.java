package vn.luytre.cli;

import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
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
            case MissingParameterException _ -> "Thiếu tên tệp cần đọc, ví dụ: ./luytre read chi-thi.txt.";
            case UnmatchedArgumentException unmatched -> unknown(unmatched);
            default -> "Gọi sai cách: " + Printable.line(String.valueOf(fault.getMessage())) + ".";
        };
    }

    private static String unknown(UnmatchedArgumentException unmatched) {
        var word = Printable.line(unmatched.getUnmatched().getFirst());
        var kind = word.startsWith("-") ? "Không có tùy chọn" : "Không có lệnh";
        var similar = unmatched.getSuggestions();
        return similar.isEmpty()
                ? kind + " «" + word + "»."
                : kind + " «" + word + "»; có phải ý bạn là «" + similar.getFirst() + "»?";
    }
}
