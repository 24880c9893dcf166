/** The register of the instruments that directives cite: since when they are in force, what replaced or amended them, and who cites them. */
@NullMarked
package vn.luytre.directive.instrument;

import org.jspecify.annotations.NullMarked;
