package vn.luytre.assessment.standard;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes of criteria of a type: each is there once. */
final class Codes {
    private static final int LONGEST = 20;

    private final Set<String> seen;

    private Codes(Set<String> seen) {
        this.seen = seen;
    }

    static Codes none() {
        return new Codes(new HashSet<>());
    }

    static Codes of(ObjectRule rule) {
        return new Codes(rule.criteria().stream().map(Criterion::code).collect(Collectors.toCollection(HashSet::new)));
    }

    /** The code itself, unless it was there before or would not do in an address. */
    String take(String code) {
        if (code.isBlank() || code.length() > LONGEST || !code.codePoints().allMatch(Character::isLetterOrDigit))
            throw new IllegalArgumentException("mã «" + code + "» phải gồm chữ và số, không quá " + LONGEST + " ký tự");
        if (!seen.add(code)) throw new IllegalArgumentException("mã «" + code + "» đã có");
        return code;
    }
}
