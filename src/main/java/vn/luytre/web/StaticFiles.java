package vn.luytre.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The files of {@code resources/static}, under an address that holds the hash of them all: a browser never asks twice for
 * the same, and never shows the old with the new.
 */
@Component
class StaticFiles implements WebMvcConfigurer {
    private static final int DIGITS = 12;

    private final String folder;

    StaticFiles() throws IOException {
        this.folder = "/static/" + hash() + "/";
    }

    String folder() {
        return folder;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(folder + "**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    private static String hash() throws IOException {
        var files = new TreeMap<String, Resource>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:/static/**")) {
            if (file.isReadable()) files.put(Objects.requireNonNull(file.getFilename()), file);
        }
        var hash = DigestUtils.getSha256Digest();
        for (var file : files.entrySet()) {
            hash.update(file.getKey().getBytes(StandardCharsets.UTF_8));
            hash.update(file.getValue().getContentAsByteArray());
        }
        return HexFormat.of().formatHex(hash.digest()).substring(0, DIGITS);
    }
}
