/** Words for figures: numbers as officials write them, what became more or less, and lists. */
@NamedInterface("wording")
@NullMarked
package vn.luytre.document.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
