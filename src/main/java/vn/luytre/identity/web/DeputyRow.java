package vn.luytre.identity.web;

import vn.luytre.identity.Deputyship;

/** A row of the list of deputies; the reader's own ones can be ended. */
public record DeputyRow(Deputyship deputyship, String leader, String deputy, boolean mine, boolean over) {}
