/** Figures and reports: entered once where they arise, added up at once, and never a total that cannot say what it is made of. */
@ApplicationModule(
        displayName = "Reporting",
        allowedDependencies = {
            "activity",
            "audit",
            "boundary",
            "boundary :: file",
            "boundary :: map",
            "calendar",
            "document",
            "document :: pdf",
            "document :: wording",
            "identity",
            "organization",
            "recognition",
            "sheet",
            "storage",
            "task",
            "task :: letter",
            "task :: reminder",
            "template",
            "text",
            "web"
        })
@NullMarked
package vn.luytre.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
