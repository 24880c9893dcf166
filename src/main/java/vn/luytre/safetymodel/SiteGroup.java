package vn.luytre.safetymodel;

/** A team of a site, «tổ»: its name or number and how many are in it. */
public record SiteGroup(String name, int members) {}
