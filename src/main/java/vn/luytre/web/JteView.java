package vn.luytre.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** A template, filled. It gets what the handler put into its model, and {@code shell}, {@code words} and {@code form}. */
final class JteView implements View {
    private final TemplateEngine templates;
    private final String template;
    private final Shells shells;

    JteView(TemplateEngine templates, String template, Shells shells) {
        this.templates = templates;
        this.template = template;
        this.shells = shells;
    }

    /** Without it Spring prefers the view of a JSP that is not there. */
    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var values = new HashMap<String, Object>(model == null ? Map.of() : model);
        var shell = shells.of(request, values);
        values.put("shell", shell);
        values.put("words", shell.words());
        values.put(Form.ATTRIBUTE, shell.form());
        var page = new Utf8ByteOutput();
        templates.render(template, values, page);
        // A form that comes back with errors was not accepted, unless the handler has said so itself.
        if (shell.form().hasErrors() && response.getStatus() < HttpStatus.BAD_REQUEST.value())
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        response.setContentType(getContentType());
        response.addHeader("Vary", "HX-Target");
        response.setContentLength(page.getContentLength());
        page.writeTo(response.getOutputStream());
    }
}
