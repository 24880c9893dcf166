/** Models by which places keep order themselves: from the proposal to the removal, their sites and teams, and whether they really work. */
@ApplicationModule(
        displayName = "Safety models",
        allowedDependencies = {
            "activity",
            "audit",
            "calendar",
            "directive",
            "document",
            "evidence",
            "identity",
            "organization",
            "sheet",
            "storage",
            "task :: letter",
            "template",
            "text",
            "web"
        })
@NullMarked
package vn.luytre.safetymodel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
