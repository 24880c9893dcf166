/** Screens of figures: what is owed, entering, sending, checking. */
@NullMarked
package vn.luytre.reporting.web;

import org.jspecify.annotations.NullMarked;
