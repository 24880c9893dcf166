package vn.luytre.directive.draft;

import vn.luytre.reading.Doubt;

/** Words of a text that could not be taken from the file for sure; from {@code start} to {@code end} in code points. */
public record TextDoubt(int start, int end, Doubt.Cause cause) {}
