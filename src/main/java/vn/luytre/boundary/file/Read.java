package vn.luytre.boundary.file;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was read in a file.
 *
 * @param fault why nothing was; null where there are features
 */
public record Read(@Nullable Fault fault, List<Feature> features) {
    static Read refused(Fault.Kind kind, String detail) {
        return new Read(new Fault(kind, detail), List.of());
    }

    /**
     * One feature, good or not.
     *
     * @param number from 1, as it stands in the file
     * @param properties what the file says of it
     * @param fault why it has no shape; null where it has one
     * @param remarks what was mended, and what people should look at
     */
    public record Feature(
            int number,
            Map<String, String> properties,
            @Nullable Fault fault,
            List<Fault> remarks,
            @Nullable Shape shape) {}
}
