/** A made-up province with half a year of work, for trying out; loaded through the front doors of the other modules. */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "audit",
            "boundary",
            "calendar",
            "directive",
            "directive :: draft",
            "identity",
            "organization",
            "reading",
            "reporting",
            "reporting :: catalogue",
            "reporting :: correction",
            "reporting :: submission",
            "reporting :: total",
            "sheet",
            "task",
            "task :: reminder",
            "web"
        })
@NullMarked
package vn.luytre.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
