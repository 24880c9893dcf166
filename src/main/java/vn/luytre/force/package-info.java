/** The core force: security teams of residential areas and guards of bodies, as counts; their training, kit, money and yearly grading. */
@ApplicationModule(
        displayName = "Core force",
        allowedDependencies = {"activity", "audit", "calendar", "identity", "organization", "sheet", "text", "web"})
@NullMarked
package vn.luytre.force;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
