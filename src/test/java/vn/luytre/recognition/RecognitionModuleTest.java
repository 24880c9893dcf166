package vn.luytre.recognition;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;
import vn.luytre.TestDatabase;
import vn.luytre.force.ForceFixtures;
import vn.luytre.identity.People;

/** One context for all tests of the module: a fresh database, no job runs; today is 23/11/2026. */
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
            "activity",
            "directive",
            "force",
            "safetymodel",
            "task",
            "evidence",
            "template",
            "document"
        })
@AutoConfigureMockMvc
@TestPropertySource(properties = "luytre.jobs=false")
@Import({TestDatabase.class, People.Of.class, ForceFixtures.class})
public @interface RecognitionModuleTest {}
