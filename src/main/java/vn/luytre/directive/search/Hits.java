package vn.luytre.directive.search;

import java.util.List;

/** A page of what was found, the best first, and how many there are in all. */
public record Hits(List<Hit> list, int total) {}
