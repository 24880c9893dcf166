/** The documents that an office receives, what was read in them, the review by people, and the duties that are issued. */
@ApplicationModule(
        displayName = "Directive",
        allowedDependencies = {"reading", "calendar", "text", "storage", "web", "organization", "identity", "audit"})
@NullMarked
package vn.luytre.directive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
