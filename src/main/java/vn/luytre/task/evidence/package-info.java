/** Files that prove a result: what they are, by their content, and pictures without the place where they were taken. */
@NullMarked
package vn.luytre.task.evidence;

import org.jspecify.annotations.NullMarked;
