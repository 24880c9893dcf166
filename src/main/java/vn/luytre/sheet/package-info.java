/** Tables in files: XLSX and CSV, read within limits and written row by row. */
@ApplicationModule(
        displayName = "Sheets",
        allowedDependencies = {})
@NullMarked
package vn.luytre.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
