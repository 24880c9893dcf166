package vn.luytre.activity.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.activity.Fault;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;
import vn.luytre.web.Words;

/** Sentences outside of templates. */
@Component
public class ActivityWords {
    private final MessageSource messages;

    ActivityWords(MessageSource messages) {
        this.messages = messages;
    }

    /** In the language of the one who asks. */
    public Words now() {
        return new Words(messages, LocaleContextHolder.getLocale());
    }

    public String of(Refused refused) {
        return now().of(refused.messageKey(), refused.arguments().toArray());
    }

    public String of(Fault fault) {
        return now().of(fault.key(), fault.arguments().toArray());
    }

    /** «anh.heic: Chưa nhận ảnh HEIC …». */
    String of(Map<String, Refused> refused) {
        return refused.entrySet().stream()
                .map(one -> one.getKey() + ": " + of(one.getValue()))
                .collect(Collectors.joining(" "));
    }

    /** The next page says which files were not taken. */
    void next(RedirectAttributes redirect, SentFiles sent) {
        if (!sent.refused().isEmpty()) Said.next(redirect, "activity.said.not-taken", of(sent.refused()));
    }
}
