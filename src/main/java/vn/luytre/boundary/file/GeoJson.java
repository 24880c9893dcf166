package vn.luytre.boundary.file;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import vn.luytre.boundary.file.Fault.Kind;

/** Reads GeoJSON (RFC 7946), member by member within limits; members may stand in any order, and unknown ones are passed over. */
final class GeoJson {
    static final int MOST_POINTS = 1_000_000;
    private static final int MOST_FEATURES = 5_000;
    private static final int MOST_PROPERTIES = 60;
    private static final int LONGEST_PROPERTY = 200;
    private static final int DEEPEST_COORDINATES = 4;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(30)
                    .maxStringLength(100_000)
                    .maxNameLength(1_000)
                    .maxNumberLength(100)
                    .build())
            .build();

    private final JsonParser parser;
    private final List<Raw> features = new ArrayList<>();
    private @Nullable String type;
    private int points;

    private GeoJson(JsonParser parser) {
        this.parser = parser;
    }

    /** The features of a file; a {@link Refusal} where it is none that can be read. */
    static List<Raw> read(InputStream file) throws Refusal {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), file)) {
            return new GeoJson(parser).features();
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw new Refusal(Kind.BROKEN, place == null ? "" : place.getLineNr() + ":" + place.getColumnNr());
        }
    }

    private List<Raw> features() throws Refusal {
        if (parser.nextToken() != JsonToken.START_OBJECT) throw new Refusal(Kind.OTHER_JSON, "");
        var single = new Members();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "type" -> type = text();
                case "crs" -> requireKnown(systemName());
                case "features" -> collection();
                default -> single.member(name);
            }
        }
        if ("Feature".equals(type) && features.isEmpty()) features.add(single.feature());
        else if (!"FeatureCollection".equals(type)) throw new Refusal(Kind.OTHER_JSON, shown(type));
        if (features.isEmpty()) throw new Refusal(Kind.EMPTY, "");
        return features;
    }

    private static String shown(@Nullable String text) {
        return text == null ? "" : text.length() > LONGEST_PROPERTY ? text.substring(0, LONGEST_PROPERTY) : text;
    }

    /** Files before RFC 7946 name their system. */
    private static void requireKnown(String system) throws Refusal {
        boolean isKnown = system.isEmpty() || system.contains("CRS84") || system.endsWith("4326");
        if (!isKnown) throw new Refusal(Kind.OTHER_SYSTEM, shown(system));
    }

    private String systemName() {
        var found = "";
        if (parser.currentToken() != JsonToken.START_OBJECT) return found;
        for (int depth = 1; depth > 0; ) {
            var token = parser.nextToken();
            if (token == null) return found;
            if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) depth++;
            else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) depth--;
            else if (token == JsonToken.VALUE_STRING && "name".equals(parser.currentName())) found = text();
        }
        return found;
    }

    private String text() {
        var text = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getString() : null;
        if (text == null) parser.skipChildren();
        return text == null ? "" : text;
    }

    private void collection() throws Refusal {
        if (parser.currentToken() != JsonToken.START_ARRAY) throw new Refusal(Kind.OTHER_JSON, "features");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (features.size() == MOST_FEATURES) throw new Refusal(Kind.TOO_MANY_FEATURES, "" + MOST_FEATURES);
            var members = new Members();
            if (parser.currentToken() != JsonToken.START_OBJECT) parser.skipChildren();
            else {
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    var name = parser.currentName();
                    parser.nextToken();
                    members.member(name);
                }
            }
            features.add(members.feature());
        }
    }

    /** What a feature says, as it comes. */
    private final class Members {
        private Map<String, String> properties = Map.of();
        private @Nullable String kind;
        private @Nullable Object coordinates;

        Raw feature() {
            return new Raw(features.size() + 1, properties, kind, coordinates);
        }

        void member(String name) throws Refusal {
            boolean isObject = parser.currentToken() == JsonToken.START_OBJECT;
            if (isObject && name.equals("properties")) properties = properties();
            else if (isObject && name.equals("geometry")) geometry();
            else parser.skipChildren();
        }

        private void geometry() throws Refusal {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = parser.currentName();
                var token = parser.nextToken();
                if (name.equals("type")) kind = text();
                else if (name.equals("coordinates") && token == JsonToken.START_ARRAY) coordinates = tree(1);
                else parser.skipChildren();
            }
        }
    }

    private Map<String, String> properties() {
        var properties = new LinkedHashMap<String, String>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = shown(parser.currentName());
            boolean isSaid = parser.nextToken().isScalarValue() && parser.currentToken() != JsonToken.VALUE_NULL;
            if (isSaid && properties.size() < MOST_PROPERTIES)
                properties.put(name, shown(parser.getString()).strip());
            parser.skipChildren();
        }
        return properties;
    }

    /** A position, or a list of such trees. */
    private Object tree(int depth) throws Refusal {
        if (++points > 2 * MOST_POINTS) throw new Refusal(Kind.TOO_MANY_POINTS, "" + MOST_POINTS);
        var token = parser.nextToken();
        if (token.isNumeric()) return position();
        var trees = new ArrayList<Object>();
        for (; token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.START_ARRAY && depth < DEEPEST_COORDINATES) trees.add(tree(depth + 1));
            else parser.skipChildren();
        }
        return trees;
    }

    /** Longitude and latitude; heights are passed over. */
    private double[] position() {
        double x = parser.getDoubleValue();
        double y = Double.NaN;
        for (int at = 1; parser.nextToken() != JsonToken.END_ARRAY; at++) {
            if (at == 1 && parser.currentToken().isNumeric()) y = parser.getDoubleValue();
            parser.skipChildren();
        }
        return new double[] {x, y};
    }
}
