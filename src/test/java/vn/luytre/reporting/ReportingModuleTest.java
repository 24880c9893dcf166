package vn.luytre.reporting;

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
import vn.luytre.reporting.total.Worlds;

/** One context for all tests of the module: a fresh database with the indicators and forms that ship; no job runs. */
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
            "boundary",
            "directive",
            "task",
            "document",
            "template",
            "evidence",
            "activity",
            "safetymodel",
            "force",
            "assessment",
            "recognition"
        })
@AutoConfigureMockMvc
@TestPropertySource(properties = "luytre.jobs=false") // tests add up themselves, and empty the tables
@Import({TestDatabase.class, People.Of.class, Worlds.class, EverySumming.class})
public @interface ReportingModuleTest {}
