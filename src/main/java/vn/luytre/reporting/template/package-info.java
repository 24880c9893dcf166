/** Templates by which the documents of an office look: brought by those who administer it, for it and all below it. */
@NullMarked
package vn.luytre.reporting.template;

import org.jspecify.annotations.NullMarked;
