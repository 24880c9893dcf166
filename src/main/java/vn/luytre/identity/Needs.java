package vn.luytre.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may come to a handler: those who have the right towards some unit. Towards which is asked by {@link Access#require}.
 * A handler without it, and without {@link vn.luytre.web.Open}, does not let the server start.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {
    Right value();
}
