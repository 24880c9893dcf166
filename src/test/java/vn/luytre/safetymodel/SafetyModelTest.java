package vn.luytre.safetymodel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import vn.luytre.TestDatabase;
import vn.luytre.identity.People;

/** One context for all tests of the module: a fresh database, a tree of units, a clock that can be set. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(
        extraIncludes = {
            "storage",
            "sheet",
            "web",
            "organization",
            "identity",
            "audit",
            "directive",
            "template",
            "evidence",
            "task",
            "activity"
        })
@AutoConfigureMockMvc
@Import({TestDatabase.class, MovableClock.Of.class, People.Of.class, Register.Of.class})
@interface SafetyModelTest {}
