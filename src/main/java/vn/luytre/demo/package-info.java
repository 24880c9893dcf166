/** A made-up province with half a year of work, for trying out; loaded through the front doors of the other modules. */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "activity",
            "activity :: campaign",
            "activity :: special",
            "assessment",
            "assessment :: standard",
            "audit",
            "boundary",
            "calendar",
            "directive",
            "directive :: draft",
            "evidence",
            "force",
            "force :: book",
            "force :: grading",
            "force :: guard",
            "force :: norm",
            "identity",
            "organization",
            "reading",
            "recognition",
            "reporting",
            "reporting :: catalogue",
            "reporting :: correction",
            "reporting :: report",
            "reporting :: submission",
            "reporting :: total",
            "safetymodel",
            "sheet",
            "task",
            "task :: reminder",
            "web"
        })
@NullMarked
package vn.luytre.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
