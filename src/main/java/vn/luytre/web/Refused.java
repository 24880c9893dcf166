package vn.luytre.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.validation.BindingResult;

/**
 * What somebody asked for cannot be done, for a reason that a rule gives: the sentence of {@code messages} says which rule,
 * and who can help. Arguments are values to be shown; they go through {@link Words}.
 */
public final class Refused extends RuntimeException {
    /** Whether asking again as it is can ever help. */
    public enum Kind {
        /** The request itself does not go: 422. */
        IMPOSSIBLE(422),
        /** Somebody else was there in between, or the state is another by now: 409. */
        CONFLICT(409);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The status of the answer. */
        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String messageKey;
    private final transient List<Object> arguments;

    public Refused(String messageKey, Object... arguments) {
        this(Kind.IMPOSSIBLE, messageKey, arguments);
    }

    private Refused(Kind kind, String messageKey, Object... arguments) {
        super(messageKey);
        this.kind = kind;
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** Refused because the state is not, or is no longer, the one that was seen. */
    public static Refused conflict(String messageKey, Object... arguments) {
        return new Refused(Kind.CONFLICT, messageKey, arguments);
    }

    public Kind kind() {
        return kind;
    }

    public String messageKey() {
        return messageKey;
    }

    /** The values of the sentence. */
    public List<Object> arguments() {
        return arguments;
    }

    /**
     * Does what a form asks for, unless the form has errors already; a refusal becomes an error of the form, which is then
     * shown again as typed.
     *
     * @return whether it was done
     */
    public static boolean none(BindingResult errors, Runnable deed) {
        if (errors.hasErrors()) return false;
        try {
            deed.run();
            return true;
        } catch (Refused refused) {
            errors.reject(refused.messageKey, refused.arguments.toArray(), null);
            return false;
        }
    }

    /** The same; the answer says with its status whether somebody else was there in between. */
    public static boolean none(BindingResult errors, HttpServletResponse response, Runnable deed) {
        return none(errors, () -> {
            try {
                deed.run();
            } catch (Refused refused) {
                response.setStatus(refused.kind.status());
                throw refused;
            }
        });
    }
}
