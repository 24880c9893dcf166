/** Who may do what: accounts, roles by unit and time, deputies, signing in, and the one place that decides on access. */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"web", "organization", "audit", "sheet"})
@NullMarked
package vn.luytre.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
