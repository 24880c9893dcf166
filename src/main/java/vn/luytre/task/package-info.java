/** Duties from the order to the result that somebody accepted: who owes what to whom by when, what was done, and what was late. */
@ApplicationModule(
        displayName = "Duties",
        allowedDependencies = {
            "audit",
            "calendar",
            "directive",
            "document",
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
package vn.luytre.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
