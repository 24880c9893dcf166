/** Boundaries in files: GeoJSON read in the child process, checked, mended and simplified with their shared borders. */
@NamedInterface("file")
@NullMarked
package vn.luytre.boundary.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
