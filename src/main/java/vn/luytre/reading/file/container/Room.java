package vn.luytre.reading.file.container;

import java.nio.file.Path;

/**
 * Where the parts of a container are put, and how much there is room for.
 *
 * @param folder exists and is empty
 * @param parts so many at most
 * @param bytes so many at most, all together
 */
public record Room(Path folder, int parts, long bytes) {}
