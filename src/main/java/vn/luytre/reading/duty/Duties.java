package vn.luytre.reading.duty;

import java.util.List;
import vn.luytre.reading.Task;
import vn.luytre.reading.Warning;

/**
 * What a document asks, and of whom where a task does not say.
 *
 * @param places the words of every action, in their order
 * @param warnings «impossible-date», «past-deadline»
 */
public record Duties(List<Task.Actor> defaultActors, List<Task> tasks, List<Place> places, List<Warning> warnings) {
    /** The words from {@code from} to before {@code to} that an action is read from. */
    public record Place(Task task, Task.Action action, int from, int to) {}
}
