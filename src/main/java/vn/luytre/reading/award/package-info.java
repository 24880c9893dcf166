/** Commendations that a decision gives. */
@NullMarked
package vn.luytre.reading.award;

import org.jspecify.annotations.NullMarked;
