package vn.luytre.assessment;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;
import vn.luytre.TestDatabase;
import vn.luytre.identity.People;

/** One context for all tests of the module: a fresh database, a clock that can be set, a made-up province. */
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
            "template",
            "evidence",
            "document"
        })
@AutoConfigureMockMvc
@TestPropertySource(properties = "luytre.jobs=false")
@Import({TestDatabase.class, SeasonClock.Of.class, People.Of.class, MadeUpProvince.Of.class})
public @interface AssessmentModuleTest {}
