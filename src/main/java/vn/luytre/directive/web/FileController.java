package vn.luytre.directive.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.luytre.directive.DirectiveId;
import vn.luytre.directive.Directives;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.web.NotFound;

/** The file of a directive as it was received, and pictures of its pages. */
@Controller
@RequestMapping("/directives")
class FileController {
    /** Types that browsers show by themselves, in a box of their own; everything else is saved. */
    private static final Set<String> SHOWN = Set.of("application/pdf", "image/png", "image/jpeg");

    private final Directives directives;
    private final DirectiveDesk desk;

    FileController(Directives directives, DirectiveDesk desk) {
        this.directives = directives;
        this.desk = desk;
    }

    @GetMapping("/{id}/pages/{number}")
    @Needs(Right.VIEW)
    ResponseEntity<byte[]> page(@PathVariable UUID id, @PathVariable int number) {
        var directive = desk.directive(new DirectiveId(id), Right.VIEW);
        var picture = directives.page(directive.id(), number).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .body(picture.jpeg());
    }

    @GetMapping("/{id}/file")
    @Needs(Right.VIEW)
    ResponseEntity<byte[]> file(@PathVariable UUID id) {
        var directive = desk.directive(new DirectiveId(id), Right.VIEW);
        var bytes = directives.file(directive.id()).orElseThrow(NotFound::new);
        var type = directive.mediaType().filter(SHOWN::contains);
        var disposition = (type.isPresent() ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(directive.name().orElse("van-ban"), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("Content-Security-Policy", "default-src 'none'; img-src 'self'; sandbox")
                .contentType(type.map(MediaType::parseMediaType).orElse(MediaType.APPLICATION_OCTET_STREAM))
                .body(bytes);
    }
}
