package vn.luytre.assessment;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.luytre.assessment.standard.YearSpan;
import vn.luytre.organization.UnitId;

/** What other parts of the program know about an object, to help with an answer: a person confirms it or says otherwise. */
public interface KnownFigures {
    /** The names by which rule packs ask for it. */
    Set<String> codes();

    /** What is known of an object in the assessed time; null where nothing is. */
    @Nullable
    Known of(String code, UnitId object, YearSpan.Days days);

    /**
     * What is known.
     *
     * @param met what it speaks for
     * @param key of the sentence that explains it
     * @param part how many of
     * @param whole so many; 0 where it is no share
     * @param address of the records behind it; null where there is no page for them
     */
    record Known(
            boolean met,
            String key,
            long part,
            long whole,
            @Nullable String address) {}
}
