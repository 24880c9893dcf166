/** Activities written down without a line: what the device needs, what it sends later, each once, and the file in its place. */
@NullMarked
package vn.luytre.activity.offline;

import org.jspecify.annotations.NullMarked;
