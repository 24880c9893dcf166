/** How large a team is to be by the rule of a province, beside how large it is. */
@NamedInterface("norm")
@NullMarked
package vn.luytre.force.norm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
