package vn.luytre.reading.award;

import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;

/** The words of commendations: «bằng khen», «giấy khen», «cờ thi đua», and the verbs that give them. */
final class AwardKind {
    static final Phrases<String> KINDS = WordList.phrases(AwardKind.class, "kinds.tsv");
    static final Phrases<Boolean> GIVING = Phrases.set(
            "tặng", "tặng thưởng", "trao tặng", "trao", "truy tặng", "cấp", "khen thưởng", "thưởng", "trao thưởng");
    /** Before a sum. */
    static final Phrases<Boolean> REWARDING = Phrases.set("thưởng");

    static final Phrases<Boolean> RECOGNISING = Phrases.set("công nhận", "ghi nhận");
    static final Phrases<Boolean> LISTS = Phrases.set("khen thưởng", "biểu dương");
    /** What each recipient of a type gets. */
    static final Phrases<Boolean> SHARES = Phrases.set(
            "mức thưởng",
            "tiền thưởng",
            "mức tiền thưởng",
            "kèm theo",
            "kèm tiền thưởng",
            "mức khen thưởng",
            "mỗi tập thể",
            "mỗi cá nhân");

    static final Phrases<Boolean> MODELS = Phrases.set("mô hình", "điểm mô hình");
    static final String REWARD = "tiền thưởng";
    static final String COMMENDATION = "khen thưởng";
    static final String SUPPORT = "hỗ trợ mô hình";
    static final String COLLECTIVE = "tập thể";
    static final String PERSON = "cá nhân";
    static final Phrases<String> TYPES = new Phrases<String>()
            .add("tập thể", COLLECTIVE)
            .add("các tập thể", COLLECTIVE)
            .add("đơn vị", COLLECTIVE)
            .add("hộ gia đình", COLLECTIVE)
            .add("gia đình", COLLECTIVE)
            .add("cá nhân", PERSON)
            .add("các cá nhân", PERSON);

    /** In most paragraphs none of them stands. */
    static final Phrases<Boolean> ANY = Phrases.any(KINDS, RECOGNISING, LISTS, SHARES, REWARDING);

    private AwardKind() {}
}
