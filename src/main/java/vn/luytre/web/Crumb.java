package vn.luytre.web;

/** A step of the way from the first page to this one. */
public record Crumb(String name, String address) {}
