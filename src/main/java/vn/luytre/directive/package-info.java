/** Directives from the file that came in to the duties that go out. */
@ApplicationModule(
        displayName = "Directive",
        allowedDependencies = {})
@NullMarked
package vn.luytre.directive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
