package vn.luytre.identity.web;

import vn.luytre.identity.Account;

/** A row of the list of accounts. */
public record AccountRow(Account account, String unit, boolean usable) {}
