package vn.luytre.web;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The templates of the program, and those of {@code src/test/jte} besides. */
@TestConfiguration(proxyBeanMethods = false)
class TemplatesOfTests {
    @Bean
    TemplateEngine templates() {
        var engine = TemplateEngine.create(
                new Both(
                        new DirectoryCodeResolver(Path.of("src/main/jte")),
                        new DirectoryCodeResolver(Path.of("src/test/jte"))),
                Path.of("target/jte-of-tests"),
                ContentType.Html,
                TemplatesOfTests.class.getClassLoader());
        engine.setTrimControlStructures(true);
        return engine;
    }

    private record Both(CodeResolver program, CodeResolver tests) implements CodeResolver {
        private CodeResolver of(String name) {
            return program.exists(name) ? program : tests;
        }

        @Override
        public @Nullable String resolve(String name) {
            return of(name).resolve(name);
        }

        @Override
        public boolean exists(String name) {
            return of(name).exists(name);
        }

        @Override
        public long getLastModified(String name) {
            return of(name).getLastModified(name);
        }

        @Override
        public List<String> resolveAllTemplateNames() {
            return Stream.of(program, tests)
                    .flatMap(resolver -> resolver.resolveAllTemplateNames().stream())
                    .toList();
        }
    }
}
