package vn.luytre.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What every page needs from around it; every template may ask for it as {@code shell}.
 *
 * @param navigation where the visitor may go
 * @param bells what waits for the visitor
 * @param here the address of this page
 * @param said what happened before, to be told once
 * @param notices keys of what every page says above all else
 * @param partial whether only the middle of the page is wanted: a script puts it into the page that is open
 * @param files address of the folder of files that never change
 */
public record Shell(
        Words words,
        Optional<Visitor.Person> person,
        List<NavItem> navigation,
        List<Bell.Ringing> bells,
        Address here,
        Form form,
        List<Said> said,
        List<String> notices,
        boolean partial,
        @Nullable CsrfToken csrf,
        String files) {
    /** The address of a file of {@code resources/static}; it changes with the files, so browsers may keep them. */
    public String file(String path) {
        return files + path;
    }

    /** Whether the visitor is there: of entries within each other, the one that says it most closely. */
    public boolean isCurrent(NavItem item) {
        return navigation.stream()
                .filter(one -> one.closeness(here) > 0)
                .max(Comparator.comparingInt(one -> one.closeness(here)))
                .filter(item::equals)
                .isPresent();
    }

    /** The header that scripts send along with what changes something. */
    public String headers() {
        return csrf == null ? "{}" : "{\"" + csrf.getHeaderName() + "\":\"" + csrf.getToken() + "\"}";
    }

    /** The sentences to be told once. */
    public List<String> sentences() {
        return said.stream()
                .map(one -> words.of(one.key(), one.arguments().toArray()))
                .toList();
    }

    /** The title of the window; an error in a form comes first, where a screen reader begins. */
    public String title(String page) {
        var title = form.hasErrors() ? words.of("web.error.title", page) : page;
        return title + " – " + words.of("web.name");
    }
}
