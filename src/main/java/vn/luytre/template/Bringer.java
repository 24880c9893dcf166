package vn.luytre.template;

import vn.luytre.identity.AccountId;

/** Who brings a template. */
public record Bringer(AccountId account, String name) {}
