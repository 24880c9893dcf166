/** Units over time. */
@ApplicationModule(
        displayName = "Organization",
        allowedDependencies = {})
@NullMarked
package vn.luytre.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
