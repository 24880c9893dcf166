package vn.luytre.reading.award;

import java.util.List;
import java.util.Set;
import vn.luytre.reading.Award;

/**
 * The commendations of a document.
 *
 * @param amounts the words at which their amounts begin, which are no figures of the document
 */
public record Awards(List<Award> all, Set<Integer> amounts) {}
