package vn.luytre.identity.web;

import java.time.OffsetDateTime;

/** A browser that is signed in. */
public record OpenSession(String key, String device, OffsetDateTime begun, OffsetDateTime seen, boolean here) {}
