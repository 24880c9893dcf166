package vn.luytre.reading;

import org.jspecify.annotations.Nullable;

/** Something that the person who reads must know: a code, a Vietnamese sentence, and its place where it has one. */
public record Warning(String code, String message, @Nullable Span span) {}
