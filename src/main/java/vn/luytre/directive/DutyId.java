package vn.luytre.directive;

/** A duty of an issued directive. */
public record DutyId(long value) {}
