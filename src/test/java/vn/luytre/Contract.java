package vn.luytre;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.HandlerMapping;

/** What {@code docs/openapi.yaml} promises, held against real answers. */
public final class Contract {
    private static final Path FILE = Path.of("docs/openapi.yaml");
    private static final String BASE = "/api/v1";

    private final ObjectMapper json = new ObjectMapper();
    private final JsonNode contract;

    public Contract() {
        try {
            var yaml = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(FILE));
            contract = json.valueToTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** «GET /api/v1/assignments/{id}», all of them. */
    Set<String> operations() {
        var operations = new TreeSet<String>();
        contract.get("paths")
                .properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (!method.equals("parameters")) {
                        operations.add(method.toUpperCase(Locale.ROOT) + " " + BASE + path.getKey());
                    }
                }));
        return operations;
    }

    /** The answer has a status, a type and a form that the contract names. */
    public JsonNode holds(MvcTestResult answer) {
        var response = answer.getResponse();
        var promised = promised(answer);
        assertThat(promised)
                .as("status %d is in the contract", response.getStatus())
                .isNotNull();
        var content = resolved(Objects.requireNonNull(promised)).path("content");
        if (content.isMissingNode()) {
            assertThat(response.getContentAsByteArray()).isEmpty();
            return json.nullNode();
        }
        var type = content.fieldNames().next();
        assertThat(Objects.requireNonNull(response.getContentType())).startsWith(type);
        return valid(body(answer), content.get(type).get("schema"));
    }

    private JsonNode body(MvcTestResult answer) {
        try {
            return json.readTree(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable JsonNode promised(MvcTestResult answer) {
        var request = answer.getRequest();
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        var path = Objects.requireNonNull(pattern == null ? request.getRequestURI() : pattern.toString());
        var known = path.replaceFirst(BASE, "")
                .replaceAll("\\{(\\w+):[^}]*}", "{$1}")
                .replaceAll("/\\d+", "/{id}");
        return contract.get("paths")
                .path(known)
                .path(Objects.requireNonNull(request.getMethod()).toLowerCase(Locale.ROOT))
                .path("responses")
                .get(Integer.toString(answer.getResponse().getStatus()));
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? contract.at(node.get("$ref").asText().substring(1)) : node;
    }

    /** A schema refers to others of the document: so it takes them along. */
    private JsonNode valid(JsonNode body, JsonNode schema) {
        var whole = (ObjectNode) schema.deepCopy();
        whole.set("components", contract.get("components"));
        var faults = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(whole)
                .validate(body);
        assertThat(faults).as(body.toString()).isEmpty();
        return body;
    }
}
