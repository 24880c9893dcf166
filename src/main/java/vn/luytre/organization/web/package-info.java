/** Screens of units, their changes, the list of them in files, and committees. */
@NullMarked
package vn.luytre.organization.web;

import org.jspecify.annotations.NullMarked;
