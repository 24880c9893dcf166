/** What proves what was done: files by their content, pictures without the place where they were taken, and links. */
@ApplicationModule(
        displayName = "Evidence",
        allowedDependencies = {"identity", "reading :: process", "storage", "web"})
@NullMarked
package vn.luytre.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
