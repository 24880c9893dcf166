package vn.luytre.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.luytre.TestDatabase;

/** The module with those below it, on a database of its own; one context for all its tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, module = "identity", extraIncludes = "web")
@AutoConfigureMockMvc
@Import({TestDatabase.class, People.Of.class, MovableClock.Of.class})
public @interface IdentityTests {}
