/** The shell. */
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {})
@NullMarked
package vn.luytre.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
