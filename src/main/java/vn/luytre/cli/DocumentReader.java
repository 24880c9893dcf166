package vn.luytre.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import vn.luytre.reading.DocumentFiles;
import vn.luytre.reading.FileContent;
import vn.luytre.reading.SourceText;

/** Reads files, two at a time, and hands on what came of them in the order in which they were named. */
final class DocumentReader implements AutoCloseable {
    private static final int WORKERS = 2;
    /** So many documents may wait for one before them that takes long; more would only fill the memory. */
    private static final int AHEAD = 4 * WORKERS;

    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    private final DocumentFiles files = new DocumentFiles();
    private final Work work;

    /** What is done with a document. Done by many threads at once. */
    interface Work {
        /**
         * What comes of it.
         *
         * @param within its name within its file; empty for the file itself
         */
        Outcome outcome(SourceText source, String within);
    }

    DocumentReader(Work work) {
        this.work = work;
    }

    /** Reads while {@code wanted} says so. */
    void readAll(List<Path> named, BooleanSupplier wanted, BiConsumer<Path, List<Outcome>> receiver) {
        var begun = new ArrayDeque<Future<List<Outcome>>>();
        int next = 0;
        for (var file : named) {
            while (next < named.size() && begun.size() < AHEAD) {
                var following = named.get(next++);
                begun.add(workers.submit(() -> read(following)));
            }
            if (!wanted.getAsBoolean()) return;
            receiver.accept(file, result(begun.remove()));
        }
    }

    private static List<Outcome> result(Future<List<Outcome>> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<Outcome> read(Path file) {
        var outcomes = new ArrayList<Outcome>();
        files.readAll(file, new DocumentFiles.Receiver() {
            @Override
            public void document(String within, FileContent content) {
                outcomes.add(outcome(within, content));
            }

            @Override
            public void leftOut(String within) {
                outcomes.add(new Outcome.LeftOut(within));
            }
        });
        return outcomes;
    }

    /** Whatever goes wrong in one document costs that document only. */
    private Outcome outcome(String within, FileContent content) {
        try {
            return switch (content) {
                case FileContent.Refused(var reason) -> new Outcome.NotRead(within, reason);
                case FileContent.Text(var source) -> work.outcome(source, within);
            };
        } catch (OutOfMemoryError e) {
            return new Outcome.NotRead(within, "không đủ bộ nhớ cho văn bản này; hãy đọc riêng tệp này hoặc chia nhỏ");
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.NotRead(within, Fault.of(e).sentence());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
        files.close();
    }
}
