package vn.luytre.reading.scan;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.luytre.reading.Doubt;
import vn.luytre.reading.words.WordList;
import vn.luytre.text.Syllable;

/** Words cut short with a stroke, as the list of receivers has them: «(để b/c)», «(để t/hiện)», «Đ/c Trưởng ban». */
final class ShortForms {
    private static final Set<String> FORMS =
            WordList.load(ShortForms.class, "short-forms.txt").keySet();
    private static final Map<String, String> BY_LETTERS =
            FORMS.stream().collect(Collectors.toMap(form -> form.replace("/", ""), form -> form, (one, other) -> one));

    private ShortForms() {}

    /** With or without marks around it, the first letter perhaps a capital. */
    static boolean isOne(String word) {
        return FORMS.contains(CodeForm.bare(word).toLowerCase(Locale.ROOT));
    }

    /** «thiện)» may be «t/hiện)»: what a document is sent for stands in brackets. Elsewhere, «hoàn thiện», it is a word. */
    static boolean mayLackStroke(String word) {
        boolean bracket = word.indexOf(')') >= 0 || word.indexOf('(') >= 0;
        return bracket && BY_LETTERS.containsKey(CodeForm.bare(word).toLowerCase(Locale.ROOT));
    }

    /** «(để th)» is «(để t/h)»: the letters alone are no word. The word itself where it may be one. */
    static FoundWord likely(FoundWord word) {
        var bare = CodeForm.bare(word.text());
        var form = mayLackStroke(word.text()) ? BY_LETTERS.get(bare) : null;
        if (form == null || Syllable.isSyllable(bare)) return word;
        return word.reading(word.text().replace(bare, form), word.confidence()).doubtful(Doubt.Cause.FAINT);
    }

    /** «b/C» is «b/c»: the two letters differ in nothing but their height. */
    static FoundWord cased(FoundWord word) {
        var bare = CodeForm.bare(word.text());
        boolean capitals = bare.equals(bare.toUpperCase(Locale.ROOT));
        if (capitals || !isOne(bare)) return word;
        var cased = bare.charAt(0) + bare.substring(1).toLowerCase(Locale.ROOT);
        return word.reading(word.text().replace(bare, cased), word.confidence());
    }
}
