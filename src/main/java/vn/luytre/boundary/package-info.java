/** Boundaries of units as an office brings them in files, dated, and the maps that are drawn with them. */
@ApplicationModule(
        displayName = "Boundaries",
        allowedDependencies = {"audit", "identity", "organization", "reading :: process", "storage", "text", "web"})
@NullMarked
package vn.luytre.boundary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
