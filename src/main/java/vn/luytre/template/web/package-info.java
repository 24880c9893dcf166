/** Screens of templates. */
@NullMarked
package vn.luytre.template.web;

import org.jspecify.annotations.NullMarked;
