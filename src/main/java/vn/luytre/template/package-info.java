/** Templates by which the documents of an office look: brought by those who administer it, for it and all below it. */
@ApplicationModule(
        displayName = "Templates of offices",
        allowedDependencies = {"audit", "document", "identity", "organization", "storage", "web"})
@NullMarked
package vn.luytre.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
