package vn.luytre.web;

import java.util.List;

/** Something that a rule forbids: the message says in Vietnamese which rule and who can help. */
public final class Refused extends RuntimeException {
    private final String messageKey;
    private final transient List<Object> arguments;

    /** @param messageKey key of a message of the module that refuses */
    public Refused(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** The key of the message. */
    public String messageKey() {
        return messageKey;
    }

    /** What the message names. */
    public List<Object> arguments() {
        return arguments;
    }
}
