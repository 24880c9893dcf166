package vn.luytre.web;

import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the template that a handler names: {@code "identity/list"} is {@code src/main/jte/identity/list.jte}. */
@Component
class JteViews implements ViewResolver, Ordered {
    private final TemplateEngine templates;
    private final Shells shells;

    JteViews(TemplateEngine templates, Shells shells) {
        this.templates = templates;
        this.shells = shells;
    }

    /** Redirects and forwards are for others; a template that is missing is a fault of ours. */
    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        if (name.indexOf(':') >= 0) return null;
        var template = name + ".jte";
        if (!templates.hasTemplate(template)) throw new IllegalArgumentException("no template " + template);
        return new JteView(templates, template, shells);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
