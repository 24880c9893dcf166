/** The draft that people review: rows of what was read and what a person says of it, and the changes to them, each reversible. */
@NamedInterface("draft")
@NullMarked
package vn.luytre.directive.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
