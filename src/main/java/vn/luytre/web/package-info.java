/** The shell around all screens: layout, words, forms, refusals. It knows no module. */
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {})
@NullMarked
package vn.luytre.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
