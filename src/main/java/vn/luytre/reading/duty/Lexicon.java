package vn.luytre.reading.duty;

import java.util.List;
import java.util.Locale;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;
import vn.luytre.reading.words.Words;

/** The lists by which duties and bodies are told from other words. */
final class Lexicon {
    /** What the beginning of a name says about the body. */
    enum Head {
        TITLE,
        BODY,
        /** An institution, in small letters too. */
        FULL,
        UNSCOPED,
        GROUP,
        /** Only before its name or number: «đặc khu Hòn Tre». */
        PLACE
    }

    /** A clause before the duty. */
    enum Clause {
        GROUND,
        TIME
    }

    private static final List<String> EACH_OF = List.of("mỗi", "từng", "tất cả các", "toàn bộ các");
    static final Phrases<String> VERBS = list("verbs.txt");
    static final Phrases<String> NOUNS = list("nouns.txt");
    static final Phrases<String> COMMITTEES = list("committees.txt");
    static final Phrases<String> STOPS = list("stops.txt");
    static final Phrases<String> STATEMENTS = list("statement-starts.txt");
    /** «Văn phòng UBND tỉnh thông báo để các cơ quan biết, thực hiện»: closes a document and asks nothing. */
    static final Phrases<String> FORMULAS = list("closing-formulas.txt");

    static final Phrases<String> CONNECTORS = list("connectors.txt");
    static final Phrases<String> ORDERS = list("orders.txt");
    /** «hướng dẫn công đoàn các cấp thực hiện một số nội dung sau:» orders only in the sentence before the items. */
    static final Phrases<String> LEAD_ORDERS = list("lead-orders.txt");

    static final Phrases<String> COOPERATION_NOUNS = list("cooperation-nouns.txt");
    static final Phrases<String> FINE_STARTS = list("fine-starts.txt");
    /** «xã», «đơn vị» behind a number, and «còn lại», «nêu trên» behind them. */
    static final Phrases<String> COUNTED = list("counted-bodies.txt");

    static final Phrases<String> COUNTED_WHICH = list("counted-which.txt");
    static final Phrases<Head> BODIES = bodies();
    static final Phrases<Clause> CLAUSES =
            WordList.phrases(Lexicon.class, "clauses.txt", kind -> Clause.valueOf(kind.toUpperCase(Locale.ROOT)));

    private Lexicon() {}

    private static Phrases<Head> bodies() {
        var all = new Phrases<Head>();
        WordList.load(Lexicon.class, "bodies.tsv").forEach((name, kind) -> {
            var head = Head.valueOf(kind.toUpperCase(Locale.ROOT));
            all.add(name, head);
            if (head == Head.GROUP && name.startsWith("các ")) {
                for (String each : EACH_OF) all.add(each + name.substring("các".length()), head);
            }
        });
        return all;
    }

    private static Phrases<String> list(String name) {
        return WordList.phrases(Lexicon.class, name);
    }

    /** True where a duty can begin: a verb that is no part of the name of a thing («truyền hình», but «truyền hình trực tiếp …»). */
    static boolean isVerb(Words words, int at, int to) {
        return words.isWord(at) && VERBS.after(words, at, to) > NOUNS.after(words, at, to);
    }
}
