/** Suggests how damaged texts read, word by word with alternatives and how sure it is, and the way back to the file. */
@NamedInterface("repair")
@NullMarked
package vn.luytre.text.repair;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
