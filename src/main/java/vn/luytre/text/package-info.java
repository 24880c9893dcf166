/** Vietnamese text: normal form, folding for search, syllables, numbers, legacy encodings. Pure functions with offsets. */
@ApplicationModule(
        displayName = "Text",
        allowedDependencies = {})
@NullMarked
package vn.luytre.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
