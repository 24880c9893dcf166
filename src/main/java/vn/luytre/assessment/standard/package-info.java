/** Standards as dated rule packs: what ships, what a province adds, what both say on a day, and how two of them differ. */
@NamedInterface("standard")
@NullMarked
package vn.luytre.assessment.standard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
