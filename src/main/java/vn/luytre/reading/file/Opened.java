package vn.luytre.reading.file;

/** What a foreign file turns out to be. */
public sealed interface Opened permits ForeignText, Opened.Container {
    /** Several files in one, to be unpacked. */
    record Container() implements Opened {}
}
