/** Tasks, the bodies that must act and their actions: what the document asks, of whom. */
@NullMarked
package vn.luytre.reading.duty;

import org.jspecify.annotations.NullMarked;
