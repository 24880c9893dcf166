package vn.luytre.task;

/** An order that comes back: «báo cáo trước ngày 15/11 hằng năm». */
public record SeriesId(long value) {}
