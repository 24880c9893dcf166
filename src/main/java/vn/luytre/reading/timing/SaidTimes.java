package vn.luytre.reading.timing;

import java.util.List;
import vn.luytre.reading.Timing;
import vn.luytre.reading.Warning;

/** What a stretch of text says about when, and what a person should check about it. */
public record SaidTimes(List<Timing> timings, List<Warning> warnings) {}
