package vn.luytre.identity.web;

/**
 * Something that is still to be done before an office can work.
 *
 * @param key of its name in {@code messages}; with «.why» that of the reason
 */
public record StartStep(String key, String address) {}
