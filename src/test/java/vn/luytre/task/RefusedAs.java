package vn.luytre.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.luytre.web.Refused;

/** What is refused, and by which sentence. */
final class RefusedAs {
    private RefusedAs() {}

    static Refused refused(String key, ThrowingCallable deed) {
        var refusal = catchThrowableOfType(Refused.class, deed);
        assertThat(refusal).as("refused: " + key).isNotNull();
        assertThat(refusal.messageKey()).isEqualTo(key);
        return refusal;
    }
}
