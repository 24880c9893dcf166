package vn.luytre.reading.duty;

import java.util.List;
import vn.luytre.reading.Task;

/** What a document asks, and of whom where a task does not say. */
public record Duties(List<Task.Actor> defaultActors, List<Task> tasks) {
    public static final Duties NONE = new Duties(List.of(), List.of());
}
