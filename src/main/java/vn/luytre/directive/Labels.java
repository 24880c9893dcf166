package vn.luytre.directive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.luytre.directive.draft.Draft;
import vn.luytre.directive.draft.Item;
import vn.luytre.directive.draft.ItemKind;
import vn.luytre.reading.Task;
import vn.luytre.storage.ContentHash;

/** A reading with what people said of it, in the members of {@code directive-gold/1}. What people do not review is as it was read. */
final class Labels {
    private static final Set<String> SURENESS = Set.of("confidence", "rule");
    private static final List<String> SINGLE =
            List.of("issuing_body", "doc_type", "number", "place", "date", "subject", "archive", "effective");
    private static final List<String> UNREVIEWED = List.of("document_relations", "reporting", "indicators", "awards");
    private static final List<String> NAMED = List.of("models", "programmes", "standards");

    private final String name;
    private final String text;
    private final JsonNode reading;
    private final Draft draft;
    private final ObjectNode json = JsonMapper.shared().createObjectNode();

    Labels(String name, String text, JsonNode reading, Draft draft) {
        this.name = name;
        this.text = text;
        this.reading = reading;
        this.draft = draft;
    }

    ObjectNode json() {
        json.put("schema", "directive-gold/1").put("doc", name).put("source", name + ".txt");
        json.put("source_chars", text.codePointCount(0, text.length()));
        json.put(
                "source_sha256",
                ContentHash.of(text.getBytes(StandardCharsets.UTF_8)).hex());
        json.put("text_basis", "source").putNull("restored_file");
        json.putArray("furniture");
        json.set("header", header());
        json.set("default_actors", plain(reading.path("default_actors")));
        json.set("citations", citations());
        json.putArray("self_references");
        json.set("tasks", tasks());
        json.putArray("non_task_units");
        for (var member : UNREVIEWED) json.set(member, plain(reading.path(member)));
        for (var member : NAMED) json.set(member, named(reading.path(member)));
        json.putArray("notes");
        return json;
    }

    /** What the program names is taken to be named on purpose. */
    private ArrayNode named(JsonNode things) {
        var all = json.arrayNode();
        for (var thing : things) all.add(((ObjectNode) plain(thing)).put("core", true));
        return all;
    }

    private ObjectNode header() {
        var header = json.objectNode();
        for (var field : SINGLE)
            header.set(field, draft.fields(field).findFirst().map(this::value).orElse(null));
        header.set("addressees", values("addressee"));
        header.set("recipients", plain(reading.path("header").path("recipients")));
        header.set("signer", signer());
        return header;
    }

    private @Nullable ObjectNode signer() {
        var signer = draft.fields("signer").findFirst().map(this::value).orElse(null);
        if (signer == null) return null;
        var read = reading.path("header").path("signer");
        var node = json.objectNode();
        node.set("name", signer);
        node.put("rank", draft.field("signer_rank").orElse(null));
        node.set("title_lines", values("signer_title"));
        node.set("authority_form", read.path("authority_form"));
        return node;
    }

    private ArrayNode values(String field) {
        var all = json.arrayNode();
        draft.fields(field).map(this::value).filter(java.util.Objects::nonNull).forEach(all::add);
        return all;
    }

    private @Nullable ObjectNode value(Item item) {
        if (item.holds().isEmpty()) return null;
        var node = json.objectNode().put("value", item.holds().get());
        node.put("basis", item.place() == null ? "external" : "printed");
        place(node, item);
        return node;
    }

    private static void place(ObjectNode node, Item item) {
        var place = item.place();
        if (place == null) return;
        node.put("start", place.start()).put("end", place.end()).put("text", place.words());
    }

    private ArrayNode citations() {
        var kept = draft.kept(ItemKind.CITATION).stream().map(Item::note).toList();
        var all = json.arrayNode();
        for (var citation : plain(reading.path("citations"))) {
            if (!kept.contains(citation.path("id").asString())) continue;
            boolean numbered = !citation.path("number_symbol").isNull();
            all.add(((ObjectNode) citation).put("specificity", numbered ? "numbered" : "titled"));
        }
        return all;
    }

    private ArrayNode tasks() {
        var all = json.arrayNode();
        for (var duty : draft.kept(ItemKind.DUTY)) {
            var task = json.objectNode().put("id", "T" + (all.size() + 1));
            task.put("label", duty.name().isEmpty() ? null : duty.name())
                    .put("heading", duty.note())
                    .putNull("gist");
            place(task, duty);
            task.set("actors", actors(duty));
            task.set("actions", actions(duty));
            all.add(task);
        }
        return all;
    }

    private ArrayNode actors(Item duty) {
        var all = json.arrayNode();
        for (var actor : draft.kept(ItemKind.ACTOR, duty)) {
            if (actor.holds().isEmpty()) continue;
            var place = actor.place();
            var source = actor.note() == null
                    ? "named"
                    : actor.note().split("/", 2)[0].toLowerCase(Locale.ROOT);
            var node =
                    json.objectNode().put("name", place == null ? actor.holds().get() : place.words());
            node.put("norm", actor.holds().get());
            node.put("role", Task.Role.valueOf(actor.name()).word()).put("source", source);
            place(node, actor);
            all.add(node);
        }
        return all;
    }

    /** The acts with their times, as they were read; they move with the duty that they belong to now. */
    private ArrayNode actions(Item duty) {
        var all = json.arrayNode();
        var starts = draft.kept(ItemKind.ACTION, duty).stream()
                .flatMap(action -> Stream.ofNullable(action.place()))
                .map(Item.Place::start)
                .toList();
        for (var task : reading.path("tasks")) {
            for (var action : plain(task.path("actions"))) {
                if (starts.contains(action.path("start").asInt())) all.add(action);
            }
        }
        return all;
    }

    /** Without how sure it is and which rule found it: a person vouches for it now. */
    private JsonNode plain(JsonNode node) {
        if (node instanceof ObjectNode object) {
            var copy = json.objectNode();
            object.properties().forEach(member -> {
                if (!SURENESS.contains(member.getKey())) copy.set(member.getKey(), plain(member.getValue()));
            });
            return copy;
        }
        if (!(node instanceof ArrayNode array)) return node;
        var copy = json.arrayNode();
        array.forEach(one -> copy.add(plain(one)));
        return copy;
    }
}
