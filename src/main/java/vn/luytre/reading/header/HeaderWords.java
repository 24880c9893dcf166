package vn.luytre.reading.header;

import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;

/** The lists and words that the rules of head and foot look up. */
final class HeaderWords {
    static final Phrases<String> BODIES = list("head-bodies.txt");
    static final Phrases<String> MARKINGS = list("urgency.txt");
    static final Phrases<String> RANKS = list("ranks.txt");
    static final Phrases<String> TITLES = list("titles.txt");
    static final Phrases<String> LEAD_VERBS = list("lead-verbs.txt");
    static final Phrases<String> PROPER_CASE = list("proper-case.tsv");

    static final Phrases<Boolean> MOTTOES = Phrases.set(
            "cộng hòa xã hội chủ nghĩa việt nam",
            "độc lập - tự do - hạnh phúc",
            "độc lập-tự do-hạnh phúc",
            "đảng cộng sản việt nam",
            "đoàn tncs hồ chí minh",
            "đoàn thanh niên cộng sản hồ chí minh");
    static final Phrases<Boolean> ABOUT = Phrases.set("v/v", "v/v:", "về việc", "về việc:", "về", "v/ v");
    static final Phrases<Boolean> LEVELS =
            Phrases.set("tỉnh", "thành phố", "huyện", "quận", "thị xã", "thị trấn", "xã", "phường", "đặc khu", "thôn");
    static final Phrase ABOUT_SHORT = Phrase.of("v/v");
    static final Phrase ABOUT_MATTER = Phrase.of("về việc");
    static final Phrase NUMBER = Phrase.of("số");
    static final Phrase DAY = Phrase.of("ngày");
    static final Phrase MONTH = Phrase.of("tháng");
    static final Phrase YEAR = Phrase.of("năm");
    static final Phrase TO = Phrase.of("kính gửi");
    static final Phrase RECIPIENTS = Phrase.of("nơi nhận");
    static final Phrase ARCHIVE = Phrase.of("lưu");
    static final Phrase THIS = Phrase.of("này");

    private HeaderWords() {}

    private static Phrases<String> list(String name) {
        return WordList.phrases(HeaderWords.class, "/vn/luytre/reading/header/" + name);
    }
}
