package vn.luytre.safetymodel;

import java.util.List;

/**
 * What a list of sites would bring in: the good rows come in, the faulty ones are named.
 *
 * @param models how many models they belong to
 */
public record ModelList(List<ListedSite> good, List<Fault> faults, long models) {
    /**
     * What is wrong with a row.
     *
     * @param key of the sentence in {@code messages}
     */
    public record Fault(int row, String key, List<Object> values) {}

    public ModelList {
        good = List.copyOf(good);
        faults = List.copyOf(faults);
    }

    static ModelList of(List<ListedSite> good, List<Fault> faults) {
        return new ModelList(
                good, faults, good.stream().map(ListedSite::model).distinct().count());
    }
}
