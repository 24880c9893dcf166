package vn.luytre.reading.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.SourceText;
import vn.luytre.reading.Spec;
import vn.luytre.reading.Task;
import vn.luytre.reading.header.HeaderReader;

class DutyTests {
    static List<Spec> actions() {
        return Spec.load("duty/actions.spec");
    }

    static List<Spec> actors() {
        return Spec.load("duty/actors.spec");
    }

    static List<Spec> sections() {
        return Spec.documents("duty/sections.spec");
    }

    static List<Spec> tables() {
        return Spec.documents("duty/tables.spec");
    }

    static List<Spec> leads() {
        return Spec.documents("duty/lead.spec");
    }

    @ParameterizedTest
    @MethodSource("actions")
    void anItemIsCutIntoItsDuties(Spec spec) {
        assertThat(actionsOf(spec.text())).containsExactlyElementsOf(spec.expected());
    }

    @ParameterizedTest
    @MethodSource("actors")
    void whoMustActIsReadWithTheRole(Spec spec) {
        assertThat(actorsOf(spec.text())).containsExactlyElementsOf(spec.expected());
    }

    @ParameterizedTest
    @MethodSource("sections")
    void onlyPartsThatAskSomethingHoldTasks(Spec spec) {
        assertThat(tasksOf(spec.text())).containsExactlyElementsOf(spec.expected());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aRowOfAnAssignmentTableIsATask(Spec spec) {
        assertThat(rowsOf(spec.text())).containsExactlyElementsOf(spec.expected());
    }

    @ParameterizedTest
    @MethodSource("leads")
    void theLeadSentenceSaysWhoCarriesOutTheTasks(Spec spec) {
        assertThat(defaultsOf(spec.text())).containsExactlyElementsOf(spec.expected());
    }

    static Duties read(String document) {
        var text = PreparedText.of(SourceText.of("spec", document));
        var header = HeaderReader.read(text);
        return DutyReader.read(text, header);
    }

    /** «1 rà soát …»: the sentence, or part of it between semicolons, that the duty belongs to, and the duty. */
    static List<String> actionsOf(String item) {
        return read("1. " + item).tasks().stream()
                .flatMap(task -> task.actions().stream())
                .map(action -> action.segment() + " " + action.span().text())
                .toList();
    }

    /** «chủ trì: Công an tỉnh». */
    static List<String> actorsOf(String item) {
        return read("1. " + item).tasks().stream()
                .flatMap(task -> task.actors().stream())
                .map(DutyTests::shown)
                .toList();
    }

    static List<String> tasksOf(String document) {
        return read(document).tasks().stream()
                .map(task -> label(task.label()) + " " + names(task.actors()))
                .map(String::strip)
                .toList();
    }

    static List<String> rowsOf(String document) {
        return read(document).tasks().stream().map(DutyTests::row).toList();
    }

    static List<String> defaultsOf(String document) {
        return read(document).defaultActors().stream().map(DutyTests::shown).toList();
    }

    private static String row(Task task) {
        String due = task.actions().getFirst().timing().stream()
                .map(timing -> timing.deadline().value())
                .collect(Collectors.joining(", "));
        String done =
                task.actions().stream().map(action -> action.span().text()).collect(Collectors.joining(" + "));
        return label(task.label()) + " | " + done + " | " + names(task.actors()) + " | " + due + " | "
                + label(task.product());
    }

    private static String label(@Nullable String label) {
        return label == null ? "-" : label;
    }

    private static String names(List<Task.Actor> actors) {
        return actors.stream().map(DutyTests::shown).collect(Collectors.joining("; "));
    }

    private static String shown(Task.Actor actor) {
        var also = actor.also();
        String role = also == null ? actor.role().word() : actor.role().word() + " + " + also.word();
        return role + ": " + actor.norm();
    }
}
