package vn.luytre.demo;

import java.util.concurrent.Phaser;
import org.springframework.core.task.TaskDecorator;

/** Counts what modules do behind the back of whoever did something, so that the story goes on when all of it is done. */
final class Listeners implements TaskDecorator {
    private final Phaser atWork = new Phaser(1);

    @Override
    public Runnable decorate(Runnable work) {
        atWork.register();
        return () -> {
            try {
                work.run();
            } finally {
                atWork.arriveAndDeregister();
            }
        };
    }

    /** Until nobody is at work any more. What is begun in the meantime is waited for too. */
    void await() {
        atWork.arriveAndAwaitAdvance();
    }
}
