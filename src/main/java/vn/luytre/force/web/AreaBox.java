package vn.luytre.force.web;

/**
 * An area to be ticked.
 *
 * @param team the other team that covers it; empty where none does
 */
public record AreaBox(String name, String team) {}
