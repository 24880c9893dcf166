package vn.luytre.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An address within the server, with its query: a page of a list, its filter and its order are all in it. */
public record Address(String path, List<Parameter> query) {
    /** A name and a value of the query, decoded. */
    public record Parameter(String name, String value) {
        private String written() {
            return URLEncoder.encode(name, StandardCharsets.UTF_8)
                    + '='
                    + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    public Address {
        query = List.copyOf(query);
    }

    /** The address without a query. */
    public static Address of(String path) {
        return new Address(path, List.of());
    }

    /** The same with this parameter set, in place of what it was. */
    public Address with(String name, Object value) {
        var changed = new ArrayList<>(without(name).query);
        changed.add(new Parameter(name, value.toString()));
        return new Address(path, changed);
    }

    /** The same without this parameter. */
    public Address without(String name) {
        return new Address(
                path,
                query.stream().filter(parameter -> !parameter.name.equals(name)).toList());
    }

    /** How many of its parameters say something, but for some. */
    public long used(String... but) {
        return query.stream()
                .filter(parameter -> !parameter.value.isBlank() && !List.of(but).contains(parameter.name))
                .map(Parameter::name)
                .distinct()
                .count();
    }

    /** Whether this is the address, or one below it; the first page has none below it. */
    public boolean isWithin(String other) {
        return path.equals(other) || path.startsWith(other + "/");
    }

    /** As it stands in a link. */
    @Override
    public String toString() {
        if (query.isEmpty()) return path;
        return query.stream().map(Parameter::written).collect(Collectors.joining("&", path + "?", ""));
    }
}
