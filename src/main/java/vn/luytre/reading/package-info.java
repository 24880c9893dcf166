/** Reads a directive: what it asks, of whom, by when, on what legal ground, with the place in the text behind every answer. */
@ApplicationModule(
        displayName = "Reading",
        allowedDependencies = {"text", "calendar"})
@NullMarked
package vn.luytre.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
