package vn.luytre.directive;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.storage.Contents;

/**
 * Files that the secrecy gate has not let pass yet: they lie apart from those that are kept and go there, or away, once they
 * are read. What was begun to be opened for the person who brought a file is used again by the reading in the background.
 */
@Repository
class WaitingFiles {
    private final JdbcClient jdbc;
    private final Contents contents;
    private final ConcurrentHashMap<DirectiveId, Opening> begun = new ConcurrentHashMap<>();

    WaitingFiles(JdbcClient jdbc, Contents contents) {
        this.jdbc = jdbc;
        this.contents = contents;
    }

    void put(DirectiveId id, byte[] bytes) {
        jdbc.sql("insert into directive.waiting_file (directive, bytes) values (:id, :bytes)")
                .param("id", id.value())
                .param("bytes", bytes)
                .update();
    }

    /** The file of a directive, wherever it lies. */
    byte[] bytes(Directive directive) {
        return waiting(directive.id())
                .or(() -> directive.hash().flatMap(contents::bytes))
                .orElseThrow(() -> new IllegalStateException("no file of " + directive.id()));
    }

    private Optional<byte[]> waiting(DirectiveId id) {
        return jdbc.sql("select bytes from directive.waiting_file where directive = :id")
                .param("id", id.value())
                .query((row, _) -> row.getBytes("bytes"))
                .optional();
    }

    /** It passed: from now on it is kept like any other file. */
    void pass(DirectiveId id) {
        waiting(id).ifPresent(contents::keep);
        remove(id);
    }

    void remove(DirectiveId id) {
        jdbc.sql("delete from directive.waiting_file where directive = :id")
                .param("id", id.value())
                .update();
    }

    void begun(DirectiveId id, Opening opening) {
        begun.put(id, opening);
    }

    @Nullable
    Opening takeBegun(DirectiveId id) {
        return begun.remove(id);
    }
}
