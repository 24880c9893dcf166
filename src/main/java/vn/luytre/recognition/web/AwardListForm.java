package vn.luytre.recognition.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.luytre.recognition.AwardForm.RecipientKind;
import vn.luytre.recognition.ProposalState;

/** Which proposals a list shows, as it stands in the address. */
public record AwardListForm(
        @Nullable Long unit,
        @Nullable ProposalState state,
        @Nullable String form,
        @Nullable RecipientKind kind,
        @Nullable Integer year,
        @Nullable @Size(max = 200) String find) {
    static AwardListForm empty() {
        return new AwardListForm(null, null, null, null, null, null);
    }

    String text() {
        return find == null ? "" : find.strip();
    }

    @Nullable
    String formOrNull() {
        return form == null || form.isBlank() ? null : form;
    }
}
