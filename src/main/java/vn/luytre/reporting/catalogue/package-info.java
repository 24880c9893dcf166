/** What a province changes in the catalogue of figures: own indicators and forms, what is asked for since when, the first period. */
@NullMarked
package vn.luytre.reporting.catalogue;

import org.jspecify.annotations.NullMarked;
