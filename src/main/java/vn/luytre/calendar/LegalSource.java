package vn.luytre.calendar;

import org.jspecify.annotations.Nullable;

/**
 * Where a rule stands: «Thông tư 124/2021/TT-BCA, Điều 8-10».
 *
 * @param article null if the whole instrument, or if the article is not known
 */
public record LegalSource(String instrument, @Nullable String article) {
    static LegalSource from(RulePack pack) {
        return new LegalSource(pack.text("instrument"), pack.textOrNull("article"));
    }

    @Override
    public String toString() {
        return article == null ? instrument : instrument + ", " + article;
    }
}
