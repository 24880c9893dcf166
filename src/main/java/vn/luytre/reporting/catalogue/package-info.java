/** What a province changes in the catalogue of figures: own indicators and forms, what is asked for since when, the first period. */
@NamedInterface("catalogue")
@NullMarked
package vn.luytre.reporting.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
