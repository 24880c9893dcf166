/** Standards and classification: seasons in which places review themselves, others verify, and a third decides. */
@ApplicationModule(
        displayName = "Standards and classification",
        allowedDependencies = {
            "audit",
            "calendar",
            "document",
            "document :: pdf",
            "document :: wording",
            "evidence",
            "identity",
            "organization",
            "sheet",
            "storage",
            "template",
            "text",
            "web"
        })
@NullMarked
package vn.luytre.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
