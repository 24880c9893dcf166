/** Screens of the catalogue of figures: what is asked for since when, own indicators and forms of a province. */
@NullMarked
package vn.luytre.reporting.web.catalogue;

import org.jspecify.annotations.NullMarked;
