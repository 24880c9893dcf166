package vn.luytre.boundary.file;

/**
 * What is wrong with a file or a feature of it, or was and is mended.
 *
 * @param detail where or what, as it stands in the file; empty where there is nothing to say
 */
public record Fault(Kind kind, String detail) {
    /** What can be wrong; each has its sentence. */
    public enum Kind {
        /** No JSON, or one that breaks off. */
        BROKEN,
        /** JSON, but neither a FeatureCollection nor a Feature. */
        OTHER_JSON,
        /** Other coordinates than WGS 84, as the file says. */
        OTHER_SYSTEM,
        TOO_MANY_POINTS,
        TOO_MANY_FEATURES,
        EMPTY,
        /** The reader did not come to an end. */
        TOO_LONG,
        NO_GEOMETRY,
        NO_AREA_KIND,
        NO_COORDINATES,
        TOO_FEW_POINTS,
        RING_OPEN,
        OUTSIDE,
        NOTHING_LEFT,
        /** Mended: a border that crosses itself, or parts that lie over each other. */
        MENDED,
        /** Lies over another feature. */
        OVERLAPS
    }
}
