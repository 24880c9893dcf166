package vn.luytre.safetymodel.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.luytre.safetymodel.LifeDeed;
import vn.luytre.safetymodel.LifeStep;
import vn.luytre.safetymodel.Paper;
import vn.luytre.safetymodel.Recognition;

/** What the forms for the life of a model or a site send; each deed has its own of these fields. */
record LifeForm(
        @NotNull Integer version,
        @NotNull UUID key,
        @NotNull LocalDate day,
        @Nullable @Size(max = 5000) String note,
        @Nullable @Size(max = 60) String number,
        @Nullable LocalDate paperDay,
        @Nullable Recognition level) {
    /** What is said when it is done, as a key of {@code messages}. */
    static String said(LifeDeed deed) {
        return "model.said." + deed.path();
    }

    LifeStep step(LifeDeed deed) {
        return new LifeStep(deed, day, ModelForm.text(note), new Paper(ModelForm.text(number), paperDay), level);
    }
}
