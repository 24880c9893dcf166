package vn.luytre.organization;

import java.util.List;

/** The units that stand for one on a later day, and the events on the way to them; no units: it ended without a successor. */
public record Succession(List<Unit> units, List<LineageStep> steps) {}
