/** Units over time: what they are called, where they stand, what became of them; groups, committees and the country. */
@ApplicationModule(
        displayName = "Organization",
        allowedDependencies = {"text", "calendar", "sheet", "storage", "web", "audit"})
@NullMarked
package vn.luytre.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
