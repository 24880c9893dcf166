package vn.luytre.reading.file;

import java.io.IOException;

/** A sign of life: the file is long, and its reading goes on. */
public interface Pulse {
    /** This page, from 1, of so many is done. */
    void beat(int page, int pages) throws IOException;
}
