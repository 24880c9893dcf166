package vn.luytre.task.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.task.letter.Wording;

/** What is typed of a letter; from the list of what is late only the assignments come, then the rest is as usual. */
record LetterForm(
        @Nullable List<Long> assignments,
        @Nullable @Size(max = 200) String superior,
        @Nullable @Size(max = 200) String office,
        @Nullable @Size(max = 40) String symbol,
        @Nullable @Size(max = 60) String place,
        @Nullable @Size(max = 100) String authority,
        @Nullable @Size(max = 100) String title,
        @Nullable @Size(max = 100) String signer,
        @Nullable @Size(max = 40) String drafter,
        @Nullable LocalDate answerBy) {

    static LetterForm of(Wording usual) {
        return new LetterForm(
                List.of(),
                usual.superior(),
                usual.office(),
                usual.symbol(),
                usual.place(),
                usual.authority(),
                usual.title(),
                usual.signer(),
                usual.drafter(),
                usual.answerBy());
    }

    List<Long> chosen() {
        return assignments == null ? List.of() : assignments;
    }

    Wording wording(Wording usual) {
        return new Wording(
                or(superior, usual.superior()),
                or(office, usual.office()),
                or(symbol, usual.symbol()),
                or(place, usual.place()),
                or(authority, usual.authority()),
                or(title, usual.title()),
                or(signer, usual.signer()),
                or(drafter, usual.drafter()),
                answerBy == null ? usual.answerBy() : answerBy);
    }

    private static String or(@Nullable String typed, String usual) {
        return typed == null ? usual : typed;
    }
}
