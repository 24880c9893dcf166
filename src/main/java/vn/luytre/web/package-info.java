/** The shell: layout, navigation, forms, words, errors. Knows no module; what belongs to one is told to it by beans. */
@ApplicationModule(
        displayName = "Web shell",
        allowedDependencies = {"calendar"})
@NullMarked
package vn.luytre.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
