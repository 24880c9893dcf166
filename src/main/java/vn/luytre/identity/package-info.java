/** Accounts, and who may do what. */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {})
@NullMarked
package vn.luytre.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
