package vn.luytre.web;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.luytre.calendar.OfficialDate;

/**
 * A form as a template shows it: values as they were typed, and what is wrong with them in whole sentences.
 *
 * @param values of the fields, by name
 * @param errors by name of the field, in the order of the form
 * @param general what is wrong with no single field
 * @param labels what the fields are called on the page, once they are written
 */
public record Form(
        Map<String, List<String>> values,
        Map<String, List<String>> errors,
        List<String> general,
        Map<String, String> labels) {
    static final String ATTRIBUTE = "form";

    private Form(Map<String, List<String>> values, Map<String, List<String>> errors, List<String> general) {
        this(values, errors, general, new HashMap<>());
    }

    /** The same with a value that is offered, such as the day of today. */
    public Form offering(String name, Object value) {
        var more = new HashMap<>(values);
        more.put(name, written(value));
        return new Form(more, errors, general);
    }

    /**
     * Writes the fields of the form. Each says here what it is called, so that what is wrong can be told above them with
     * the names that people see.
     */
    public String fields(Content fields) {
        var written = new StringOutput();
        fields.writeTo(new OwaspHtmlTemplateOutput(written));
        return written.toString();
    }

    /** What people see a field called. */
    public String label(String name, String label) {
        labels.put(name, label);
        return label;
    }

    /** «Họ và tên: Chưa nhập.» */
    public String fault(String name) {
        var label = labels.get(name);
        return label == null ? error(name) : label + ": " + error(name);
    }

    /** A form that is empty. */
    public static Form empty() {
        return new Form(Map.of(), Map.of(), List.of());
    }

    /** A form that shows the components of a record, for a person to change them. */
    public static Form of(Record shown) {
        var values = new HashMap<String, List<String>>();
        for (var component : shown.getClass().getRecordComponents()) {
            values.put(component.getName(), written(value(component, shown)));
        }
        return new Form(values, Map.of(), List.of());
    }

    private static @Nullable Object value(RecordComponent component, Record shown) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(shown);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no form: " + shown.getClass(), e);
        }
    }

    private static List<String> written(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case Optional<?> optional -> written(optional.orElse(null));
            case Collection<?> several ->
                several.stream().flatMap(one -> written(one).stream()).toList();
            case LocalDate day -> List.of(OfficialDate.Style.SLASHES.write(day));
            default -> List.of(value.toString());
        };
    }

    /** What was sent, as it was typed. */
    static Form typed(HttpServletRequest request) {
        var values = new HashMap<String, List<String>>();
        request.getParameterMap().forEach((name, sent) -> values.put(name, List.of(sent)));
        return new Form(values, Map.of(), List.of());
    }

    Form with(BindingResult found, Words words) {
        var byField = new LinkedHashMap<String, List<String>>();
        for (var error : found.getFieldErrors()) {
            var sentences = byField.computeIfAbsent(error.getField(), _ -> new ArrayList<>());
            // One value that is missing is one fault, whatever else could be said of it.
            if (sentences.isEmpty()) sentences.add(words.of(error));
        }
        return new Form(
                values, byField, found.getGlobalErrors().stream().map(words::of).toList());
    }

    /** The value of a field, empty where there is none. */
    public String value(String name) {
        var all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }

    /** Whether this is among the values of a field: a box that is ticked, an option that is chosen. */
    public boolean has(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    /** What is wrong with a field, empty where nothing is. */
    public String error(String name) {
        var all = errors.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }

    public boolean hasErrors() {
        return !errors.isEmpty() || !general.isEmpty();
    }
}
