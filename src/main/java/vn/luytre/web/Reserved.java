package vn.luytre.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may come to a handler of a module that stands below the one that knows rights: that one understands the name, or does
 * not let the server start.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Reserved {
    /** Everybody who is signed in. */
    String SIGNED_IN = "OWN_ACCOUNT";

    /** For those who may change the tree of units. */
    String UNITS = "MANAGE_UNITS";

    /** The name of the right. */
    String value();

    /** The variable of the address that names the unit; without it the right is needed towards the whole office. */
    String unit() default "";
}
