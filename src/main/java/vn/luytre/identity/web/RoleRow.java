package vn.luytre.identity.web;

import vn.luytre.identity.Grant;

/** A role with the name of its unit; one that is over stays on the list. */
public record RoleRow(Grant grant, String unit, boolean over) {}
