/** The verbs of {@code ./luytre}, one class each, on the front doors of the modules. */
@ApplicationModule(
        displayName = "Command line",
        allowedDependencies = {
            "text",
            "text :: repair",
            "calendar",
            "reading",
            "storage",
            "storage :: backup",
            "web",
            "organization",
            "directive",
            "identity",
            "audit",
            "demo",
            "task"
        })
@NullMarked
package vn.luytre.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
