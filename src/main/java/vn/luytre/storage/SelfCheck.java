package vn.luytre.storage;

import java.util.List;

/**
 * Something about the kept data that can be proved while the server runs, by {@code ./luytre check}. A module adds one as a
 * bean that asks for a {@code JdbcClient}, {@code PlatformTransactionManager} or {@code Clock} and nothing else, so that it
 * can be made without the server. It only reads.
 */
public interface SelfCheck {
    /** What is proved, in Vietnamese. */
    String name();

    /** What is not as it should be: a Vietnamese sentence for each place, none where all is well. */
    List<String> findings();

    /** What keeps from a better proof, though nothing is damaged; none where there is nothing to say. */
    default List<String> advice() {
        return List.of();
    }
}
