/** What speaks against numbers before they are sent: rules as data, and where they are broken. */
@NullMarked
package vn.luytre.reporting.check;

import org.jspecify.annotations.NullMarked;
