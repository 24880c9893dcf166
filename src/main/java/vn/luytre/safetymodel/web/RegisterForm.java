package vn.luytre.safetymodel.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.luytre.safetymodel.HostKind;
import vn.luytre.safetymodel.LifeState;
import vn.luytre.safetymodel.Recognition;
import vn.luytre.safetymodel.SafetyModel;

/**
 * What narrows the registers of models and sites, as it stands in the address.
 *
 * @param unit with all below it
 * @param model only its sites
 * @param find a piece of the name or the place, with or without marks
 */
public record RegisterForm(
        @Nullable String type,
        @Nullable Long unit,
        @Nullable LifeState state,
        @Nullable String field,
        @Nullable Recognition recognition,
        @Nullable HostKind host,
        @Nullable Long model,
        @Nullable Question question,
        @Nullable @Size(max = 200) String find) {

    /** Where nothing is chosen. */
    static RegisterForm empty() {
        return new RegisterForm(null, null, null, null, null, null, null, null, null);
    }

    /** The sites of a model; those that are gone where it is gone too. */
    static RegisterForm ofModel(SafetyModel model) {
        var state = model.life().state() == LifeState.REMOVED ? LifeState.REMOVED : null;
        return new RegisterForm(null, null, state, null, null, null, model.id().value(), null, null);
    }

    /** Whether nothing is chosen. */
    public boolean isEmpty() {
        return equals(empty());
    }

    /** The same of sites, without what is asked of models only. */
    RegisterForm living() {
        return new RegisterForm(type, unit, null, field, recognition, null, null, null, null);
    }

    String text() {
        return find == null ? "" : find.strip();
    }

    /** Narrowed by a chosen type; an empty choice is none. */
    @Nullable
    String typeOrNull() {
        return type == null || type.isBlank() ? null : type;
    }

    @Nullable
    String fieldOrNull() {
        return field == null || field.isBlank() ? null : field;
    }
}
