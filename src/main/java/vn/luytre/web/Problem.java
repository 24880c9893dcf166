package vn.luytre.web;

/**
 * Why there is no page, for the one who waits for it.
 *
 * @param sentence in the language of the reader
 * @param fault by which the log names an error of the program; empty for others
 */
public record Problem(int status, String heading, String sentence, String fault) {}
