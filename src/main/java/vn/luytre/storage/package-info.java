/** Where everything is kept: the database, which comes with the program or is given, and files by the hash of their content. */
@ApplicationModule(
        displayName = "Storage",
        allowedDependencies = {})
@NullMarked
package vn.luytre.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
