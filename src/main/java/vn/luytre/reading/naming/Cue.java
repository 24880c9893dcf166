package vn.luytre.reading.naming;

import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.WordList;

/** Words at which the search for names stops: one look-up a word tells which rule is to be asked. */
sealed interface Cue {
    /** «mô hình», «phong trào», «chuyên mục»: a name may follow. */
    record Introducer(NameKind kind) implements Cue {}

    /** «toàn dân bảo vệ an ninh Tổ quốc»: known by itself. */
    record Known(Programme programme) implements Cue {}

    /** «an toàn về an ninh, trật tự». */
    record SafetyStandard() implements Cue {}

    /** «tiêu chí số 19.2». */
    record Criterion() implements Cue {}

    /** «xã điển hình về …», «phường kiểu mẫu về …». */
    record Typical() implements Cue {}

    Phrases<Cue> ALL = load();

    /** True for nouns that may be the first words of a name: «Cổng trường an toàn», «Nhóm Zalo an ninh». */
    default boolean mayBeginName() {
        return this instanceof Introducer introducer && introducer.kind().group() == null;
    }

    private static Phrases<Cue> load() {
        var all = new Phrases<Cue>();
        WordList.load(Cue.class, "introducers.tsv")
                .forEach((phrase, kind) -> all.add(phrase, new Introducer(NameKind.parse(kind))));
        WordList.load(Cue.class, "programmes.tsv").forEach((phrase, entry) -> known(all, phrase, entry));
        WordList.load(Cue.class, "standards.txt").keySet().forEach(phrase -> all.add(phrase, new SafetyStandard()));
        all.add("tiêu chí", new Criterion());
        all.add("điển hình", new Typical());
        all.add("kiểu mẫu", new Typical());
        return all;
    }

    /** The name alone and after its kind: «phong trào toàn dân …». */
    private static void known(Phrases<Cue> all, String phrase, String entry) {
        var cue = new Known(Programme.parse(entry));
        all.add(phrase, cue);
        all.add(cue.programme().kind().word() + " " + phrase, cue);
        all.add("phong trào " + phrase, cue);
        all.add("cuộc vận động " + phrase, cue);
    }
}
