/** The screens of directives: receiving, reviewing, deciding, the register of instruments, search. */
@NullMarked
package vn.luytre.directive.web;

import org.jspecify.annotations.NullMarked;
