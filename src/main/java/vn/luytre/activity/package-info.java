/** Everything that took place on a day at a place: recorded once, with what it counted, what it served and what proves it. */
@ApplicationModule(
        displayName = "Activities",
        allowedDependencies = {
            "audit",
            "calendar",
            "directive",
            "evidence",
            "identity",
            "organization",
            "sheet",
            "storage",
            "task",
            "text",
            "web"
        })
@NullMarked
package vn.luytre.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
