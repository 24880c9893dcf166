/** Finds directives and their duties by words, with marks or without, and by numbers however they are spaced. */
@NullMarked
package vn.luytre.directive.search;

import org.jspecify.annotations.NullMarked;
