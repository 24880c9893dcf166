package vn.luytre.boundary.file;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A feature as it stands in a file.
 *
 * @param type of its geometry; null where it has none
 * @param coordinates lists in lists of positions; null where there are none
 */
record Raw(
        int number,
        Map<String, String> properties,
        @Nullable String type,
        @Nullable Object coordinates) {}
