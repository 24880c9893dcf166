package vn.luytre.cli;

import vn.luytre.reading.Reading;

/** How a reading is written. Used by many threads at once. */
@FunctionalInterface
interface Form {
    String write(Reading reading);
}
