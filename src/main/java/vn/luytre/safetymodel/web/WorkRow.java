package vn.luytre.safetymodel.web;

/**
 * How a type of models works in a commune, or in all of them.
 *
 * @param unit 0 where it is of all
 * @param working sites that work well
 */
public record WorkRow(String type, long unit, long sites, long working) {
    /** In percent. */
    public long share() {
        return sites == 0 ? 0 : Math.round(100.0 * working / sites);
    }
}
