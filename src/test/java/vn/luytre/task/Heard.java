package vn.luytre.task;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;

/** The events of the module, as they were published. */
class Heard {
    private final List<TaskEvent> events = new CopyOnWriteArrayList<>();

    @EventListener
    void on(TaskEvent event) {
        events.add(event);
    }

    <E extends TaskEvent> List<E> of(AssignmentId assignment, Class<E> kind) {
        return events.stream()
                .filter(event -> event.assignment().equals(assignment))
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
