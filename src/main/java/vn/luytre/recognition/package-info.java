/** Commendation: proposed with what the records prove, reviewed by the council, decided by another person, withdrawn where it was false. */
@ApplicationModule(
        displayName = "Commendation",
        allowedDependencies = {
            "activity",
            "audit",
            "calendar",
            "document",
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
package vn.luytre.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
