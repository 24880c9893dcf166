/** Screens of boundaries: bringing a file, seeing what is in it, taking it over, and what was brought. */
@NullMarked
package vn.luytre.boundary.web;

import org.jspecify.annotations.NullMarked;
