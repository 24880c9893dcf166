/** Who did what, when: entries that are only added, each chained to the one before it, and the proof that none was touched. */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"storage"})
@NullMarked
package vn.luytre.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
