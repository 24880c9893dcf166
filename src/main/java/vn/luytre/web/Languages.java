package vn.luytre.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Vietnamese, and English for those who ask for it; the sentences of all modules together. */
@Configuration(proxyBeanMethods = false)
class Languages {
    static final Locale VIETNAMESE = Locale.of("vi", "VN");
    static final Locale ENGLISH = Locale.of("en", "VN");
    static final String COOKIE = "language";

    @Bean
    MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(bundles());
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static String[] bundles() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
            return Stream.of(files)
                    .map(Resource::getFilename)
                    .map(Objects::requireNonNull)
                    .filter(name -> !name.endsWith("_en.properties"))
                    .map(name -> "messages/" + name.replace(".properties", ""))
                    .distinct()
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver(COOKIE);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setRejectInvalidCookies(false);
        resolver.setDefaultLocaleFunction(Languages::asked);
        return resolver;
    }

    /** Many who read Vietnamese have an English system: English is for those whose browser names no Vietnamese at all. */
    private static Locale asked(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) return VIETNAMESE;
        var languages = Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .toList();
        return languages.contains("en") && !languages.contains("vi") ? ENGLISH : VIETNAMESE;
    }

    /** Ours for what a cookie may name. */
    static Locale ours(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : VIETNAMESE;
    }
}
