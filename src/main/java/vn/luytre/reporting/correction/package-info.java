/** Numbers that are asked to be changed after their period was closed, and what was decided. */
@NamedInterface("correction")
@NullMarked
package vn.luytre.reporting.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
