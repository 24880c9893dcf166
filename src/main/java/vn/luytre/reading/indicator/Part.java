package vn.luytre.reading.indicator;

import org.jspecify.annotations.Nullable;

/**
 * What the figures of a part of the document are.
 *
 * @param kind «result», «target», «request», «norm»
 * @param period «2031», «6 tháng đầu năm 2031»
 */
record Part(String kind, @Nullable String period) {
    static final String RESULT = "result";
    static final String TARGET = "target";
    static final String REQUEST = "request";
    static final String NORM = "norm";

    Part of(String other) {
        return new Part(other, period);
    }
}
