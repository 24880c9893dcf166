package vn.luytre.directive.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.luytre.directive.DirectiveId;
import vn.luytre.directive.Directives;
import vn.luytre.directive.web.DirectiveJson.DutyJson;
import vn.luytre.directive.web.DirectiveJson.Whole;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.web.Slice;

/** Issued directives and their duties, for other programs. */
@RestController
@RequestMapping("/api/v1/directives")
@Needs(Right.VIEW)
class DirectiveApi {
    private static final String ANY = "[0-9a-f-]{36}";

    private final DirectiveDesk desk;
    private final Directives directives;

    DirectiveApi(DirectiveDesk desk, Directives directives) {
        this.desk = desk;
        this.directives = directives;
    }

    /** By id: the order says nothing, but what comes in between is not left out of what comes after. */
    @GetMapping
    Slice<DirectiveJson> list(
            @RequestParam(defaultValue = "") String cursor, @RequestParam(required = false) @Nullable Integer limit) {
        int size = Slice.size(limit);
        var found = directives.issued(desk.readable(), after(cursor), size + 1);
        return Slice.of(
                found.stream().map(DirectiveJson::of).toList(),
                size,
                last -> last.id().toString());
    }

    private static UUID after(String cursor) {
        if (cursor.isEmpty()) return new UUID(0, 0);
        if (!cursor.matches(ANY)) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        return UUID.fromString(cursor);
    }

    @GetMapping("/{id}")
    Whole show(@PathVariable UUID id) {
        var directive = desk.directive(new DirectiveId(id), Right.VIEW);
        return new Whole(
                DirectiveJson.of(directive),
                directives.duties(directive.id()).stream().map(DutyJson::of).toList());
    }
}
