/** Official documents by Nghị định 30/2020/NĐ-CP: what stands in one, and the file that a word processor opens. Pure. */
@ApplicationModule(
        displayName = "Official documents",
        allowedDependencies = {"calendar", "sheet"})
@NullMarked
package vn.luytre.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
