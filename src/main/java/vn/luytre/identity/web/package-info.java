/** Screens of signing in, of the own account and of accounts; the filters that keep doors shut. */
@NullMarked
package vn.luytre.identity.web;

import org.jspecify.annotations.NullMarked;
