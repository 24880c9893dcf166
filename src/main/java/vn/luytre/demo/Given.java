package vn.luytre.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.luytre.task.TaskEvent.DutyAssigned;

/** Hears which units are given something, by whichever module. */
@OnDemo
@Component
class Given {
    private final StoryClock clock;
    private final List<New> heard = new ArrayList<>();

    Given(StoryClock clock) {
        this.clock = clock;
    }

    /** An assignment and the day on which it was given. */
    record New(DutyAssigned event, LocalDate day) {}

    @EventListener
    void on(DutyAssigned event) {
        synchronized (heard) {
            heard.add(new New(event, LocalDate.now(clock)));
        }
    }

    /** What was given since it was last asked for. */
    List<New> take() {
        synchronized (heard) {
            var taken = List.copyOf(heard);
            heard.clear();
            return taken;
        }
    }
}
