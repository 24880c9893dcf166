package vn.luytre.reading.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Task;
import vn.luytre.reading.Warning;
import vn.luytre.reading.outline.Item.Stretch;

/**
 * What a document asks, and of whom where a task does not say.
 *
 * @param places the words of every action, in their order
 * @param warnings «impossible-date», «past-deadline»
 */
public record Duties(List<Task.Actor> defaultActors, List<Task> tasks, List<Place> places, List<Warning> warnings) {
    /**
     * The words from {@code from} to before {@code to} that an action is read from.
     *
     * @param heading the words of the heading or of the sentence over the items that the task is one of
     */
    public record Place(
            Task task,
            Task.Action action,
            int from,
            int to,
            @Nullable Stretch heading) {}
}
