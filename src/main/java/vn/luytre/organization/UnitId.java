package vn.luytre.organization;

/** A unit, whatever it is called and wherever it belongs on a day. */
public record UnitId(long value) {}
