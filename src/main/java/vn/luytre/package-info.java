/** Lũy Tre: from a directive to the work that answers it. The packages below are its modules. */
@NullMarked
package vn.luytre;

import org.jspecify.annotations.NullMarked;
