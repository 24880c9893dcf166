package vn.luytre.reading;

/**
 * A value with its place.
 *
 * @param value what was found, in its usual form: abbreviations written out, misprints mended
 * @param span where it stands and what stands there
 * @param rule id of the rule that found it, the same in every version: {@code number.after-so}
 */
public record Found(String value, Span span, Confidence confidence, String rule) {
    public static Found certain(String value, Span span, String rule) {
        return new Found(value, span, Confidence.CERTAIN, rule);
    }

    public static Found likely(String value, Span span, String rule) {
        return new Found(value, span, Confidence.LIKELY, rule);
    }

    public static Found unsure(String value, Span span, String rule) {
        return new Found(value, span, Confidence.UNSURE, rule);
    }
}
