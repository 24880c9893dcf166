package vn.luytre.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the next page says at its top, once: «Đã lưu …». Kept in the session until then, so it holds no more than texts. */
public record Said(String key, List<String> arguments) implements Serializable {
    static final String ATTRIBUTE = "said";

    /** What this page was to say is said by the one that it leads on to. */
    public static void passOn(Model page, RedirectAttributes redirect) {
        var said = page.getAttribute(ATTRIBUTE);
        if (said != null) redirect.addFlashAttribute(ATTRIBUTE, said);
    }

    /** To be said on the page that this redirect leads to. */
    public static void next(RedirectAttributes redirect, String key, String... arguments) {
        var all = new ArrayList<Said>();
        if (redirect.getFlashAttributes().get(ATTRIBUTE) instanceof List<?> before) {
            before.stream().filter(Said.class::isInstance).map(Said.class::cast).forEach(all::add);
        }
        all.add(new Said(key, List.of(arguments)));
        redirect.addFlashAttribute(ATTRIBUTE, all);
    }
}
