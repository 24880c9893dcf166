package vn.luytre.web;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.validation.SmartValidator;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/**
 * The validation of forms. That of Boot cannot look at single values: where one value of a record has the wrong type, the
 * others would go unchecked, and somebody would be told of the second fault only after mending the first.
 */
final class FormValidator implements SmartValidator {
    private final LocalValidatorFactoryBean validator;

    FormValidator(LocalValidatorFactoryBean validator) {
        this.validator = validator;
    }

    @Override
    public boolean supports(Class<?> type) {
        return validator.supports(type);
    }

    @Override
    public void validate(Object target, Errors errors) {
        validator.validate(target, errors);
    }

    @Override
    public void validate(Object target, Errors errors, Object... hints) {
        validator.validate(target, errors, hints);
    }

    @Override
    public void validateValue(
            Class<?> type, @Nullable String field, @Nullable Object value, Errors errors, Object... hints) {
        validator.validateValue(type, field, value, errors, hints);
    }
}
