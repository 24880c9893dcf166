package vn.luytre.safetymodel.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.luytre.safetymodel.Paper;
import vn.luytre.safetymodel.SafetyModel;
import vn.luytre.safetymodel.SafetyModel.Head;
import vn.luytre.safetymodel.SafetyModel.ModelFile;

/**
 * What people write of a model.
 *
 * @param runningSince for one that runs already; empty for one that begins with its survey
 * @param key made with the form, so that what is sent twice is done once
 */
record ModelForm(
        @NotNull UUID key,
        @Nullable Integer version,
        @Nullable Long unit,
        @NotBlank String type,
        @NotBlank @Size(max = 200) String name,
        @NotBlank String field,
        @Nullable @Size(max = 500) String place,
        @Nullable @Size(max = 5000) String aim,
        @Nullable @Size(max = 5000) String results,
        @Nullable @Size(max = 60) String basisNumber,
        @Nullable LocalDate basisDay,
        @Nullable UUID directive,
        @Nullable @Size(max = 100) String headName,
        @Nullable @Size(max = 200) String headPost,
        @Nullable @Size(max = 20) String headPhone,
        @Nullable LocalDate runningSince) {

    static ModelForm of(SafetyModel model) {
        var file = model.file();
        return new ModelForm(
                UUID.randomUUID(),
                model.version(),
                null,
                file.type(),
                file.name(),
                file.field(),
                file.place(),
                file.aim(),
                file.results(),
                file.basis().number(),
                file.basis().day(),
                file.directive(),
                file.head().name(),
                file.head().post(),
                file.head().phone(),
                null);
    }

    ModelFile file() {
        return new ModelFile(
                type,
                name.strip(),
                field,
                text(place),
                text(aim),
                text(results),
                new Paper(text(basisNumber), basisDay),
                directive,
                new Head(text(headName), text(headPost), text(headPhone)));
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
