package vn.luytre.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.validation.Validator;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The parts of the shell that Spring asks for. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    private final ObjectProvider<LocalValidatorFactoryBean> validator;

    WebConfiguration(ObjectProvider<LocalValidatorFactoryBean> validator) {
        this.validator = validator;
    }

    @Bean
    @ConditionalOnMissingBean
    static TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    @Override
    public Validator getValidator() {
        return new FormValidator(validator.getObject());
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatterForFieldType(LocalDate.class, new TypedDate());
    }
}
