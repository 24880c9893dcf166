/** The screens of duties: rows of each, by one statement of SQL. */
@NullMarked
package vn.luytre.task.web;

import org.jspecify.annotations.NullMarked;
