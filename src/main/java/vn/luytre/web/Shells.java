package vn.luytre.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** Makes the {@link Shell} of a page. */
@Component
class Shells {
    private static final Logger LOG = LoggerFactory.getLogger(Shells.class);
    private static final Visitor NOBODY = new Visitor() {
        @Override
        public Optional<Person> person() {
            return Optional.empty();
        }

        @Override
        public boolean mayGo(String address) {
            return false;
        }
    };

    private final MessageSource messages;
    private final LocaleResolver languages;
    private final ObjectProvider<Visitor> visitor;
    private final List<NavItem> navigation;
    private final ObjectProvider<Notice> notices;
    private final ObjectProvider<Bell> bells;
    private final StaticFiles files;

    Shells(
            MessageSource messages,
            LocaleResolver languages,
            ObjectProvider<Visitor> visitor,
            ObjectProvider<NavItem> navigation,
            ObjectProvider<Notice> notices,
            ObjectProvider<Bell> bells,
            StaticFiles files) {
        this.messages = messages;
        this.languages = languages;
        this.visitor = visitor;
        this.navigation = navigation.stream()
                .sorted(Comparator.comparingInt(NavItem::order))
                .toList();
        this.notices = notices;
        this.bells = bells;
        this.files = files;
    }

    Words words(HttpServletRequest request) {
        return new Words(messages, Languages.ours(languages.resolveLocale(request)));
    }

    Shell of(HttpServletRequest request, Map<String, ?> model) {
        var words = words(request);
        var looking = visitor.getIfAvailable(() -> NOBODY);
        return new Shell(
                words,
                looking.person(),
                navigation.stream()
                        .filter(item -> looking.mayGo(item.address()))
                        .toList(),
                isPartial(request) ? List.of() : ringing(looking),
                here(request),
                form(request, model, words),
                said(model),
                notices.orderedStream().flatMap(notice -> notice.key().stream()).toList(),
                isPartial(request),
                request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token : null,
                files.folder());
    }

    /** For a page that has to come also when the database does not answer: of nobody. */
    Shell bare(HttpServletRequest request) {
        return new Shell(
                words(request),
                Optional.empty(),
                List.of(),
                List.of(),
                Address.of(request.getRequestURI()),
                Form.empty(),
                List.of(),
                List.of(),
                false,
                null,
                files.folder());
    }

    /** A page that says what went wrong must come whatever else goes wrong. */
    private List<Bell.Ringing> ringing(Visitor looking) {
        try {
            return bells.orderedStream()
                    .filter(bell -> looking.mayGo(bell.address()))
                    .map(bell -> new Bell.Ringing(bell.address(), bell.key(), bell.icon(), bell.count()))
                    .toList();
        } catch (RuntimeException e) {
            LOG.warn("what waits cannot be counted: {}", e.getMessage());
            return List.of();
        }
    }

    /** A form that was sent keeps what was typed; else what the handler shows, else what stands in the address. */
    private static Form form(HttpServletRequest request, Map<String, ?> model, Words words) {
        var found = faults(model).findFirst();
        if (found.isPresent()) return Form.typed(request).with(found.get(), words);
        return model.get(Form.ATTRIBUTE) instanceof Form shown ? shown : Form.typed(request);
    }

    static Stream<BindingResult> faults(Map<String, ?> model) {
        return model.values().stream()
                .filter(BindingResult.class::isInstance)
                .map(BindingResult.class::cast)
                .filter(BindingResult::hasErrors);
    }

    private static List<Said> said(Map<String, ?> model) {
        return model.get(Said.ATTRIBUTE) instanceof List<?> all
                ? all.stream()
                        .filter(Said.class::isInstance)
                        .map(Said.class::cast)
                        .toList()
                : List.of();
    }

    private static boolean isPartial(HttpServletRequest request) {
        return "main".equals(request.getHeader("HX-Target")) && request.getHeader("HX-History-Restore-Request") == null;
    }

    /** The address that the browser shows: where an error is told, that of the request that failed. */
    private static Address here(HttpServletRequest request) {
        var failed = request.getAttribute(WebUtils.ERROR_REQUEST_URI_ATTRIBUTE);
        var path = failed == null ? request.getRequestURI() : failed.toString();
        if (!"GET".equals(request.getMethod())) return Address.of(path);
        var query = request.getParameterMap().entrySet().stream()
                .flatMap(
                        entry -> Stream.of(entry.getValue()).map(value -> new Address.Parameter(entry.getKey(), value)))
                .filter(parameter -> !parameter.value().isEmpty())
                .toList();
        return new Address(path, query);
    }
}
