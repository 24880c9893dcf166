package vn.luytre.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Something that happens with an assignment.
 *
 * @param from which day the days are counted
 * @param earliest so many days after it, or before it
 * @param latest likewise
 * @param number of percent, or of days
 * @param texts one of which is said
 */
record Step(Kind kind, From from, int earliest, int latest, int number, List<String> texts) {
    /** What happens, by the word of the file. */
    enum Kind {
        ACCEPT("tiếp nhận"),
        PROGRESS("tiến độ"),
        PROVE("minh chứng"),
        LINK("liên kết"),
        REPORT("báo cáo"),
        HAND_DOWN("giao tiếp"),
        ASK("xin gia hạn"),
        COMMENT("trao đổi"),
        REMIND("nhắc"),
        APPROVE("chấp nhận"),
        RETURN("trả lại"),
        GRANT("cho gia hạn"),
        REFUSE("không cho gia hạn"),
        CANCEL("thu hồi");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /** What days are counted from. */
    enum From {
        GIVEN("giao"),
        DUE("hạn"),
        BEFORE("trước đó");

        private final String word;

        From(String word) {
            this.word = word;
        }
    }

    /** From the columns of {@code dien-bien.csv}, from the fifth on. */
    static Step of(Table.Row row) {
        var days = row.text(6).split("\\.\\.", 2);
        int earliest = Integer.parseInt(days[0].strip());
        int latest = days.length == 2 ? Integer.parseInt(days[1].strip()) : earliest;
        var texts =
                Arrays.stream(row.text(8).split("\\|", -1)).map(String::strip).toList();
        return new Step(kind(row), from(row), earliest, latest, row.has(7) ? row.number(7) : 0, texts);
    }

    private static Kind kind(Table.Row row) {
        for (var kind : Kind.values()) if (kind.word.equals(row.text(4))) return kind;
        throw row.fault(row.text(4));
    }

    private static From from(Table.Row row) {
        for (var from : From.values()) if (from.word.equals(row.text(5))) return from;
        throw row.fault(row.text(5));
    }

    /** When it happens. */
    LocalDate day(LocalDate given, LocalDate due, LocalDate before, RandomGenerator random) {
        var start = switch (from) {
            case GIVEN -> given;
            case DUE -> due;
            case BEFORE -> before;
        };
        return start.plusDays(random.nextInt(earliest, latest + 1));
    }

    String text(RandomGenerator random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
