package vn.luytre.identity;

import java.time.OffsetDateTime;

/** What came of an attempt to sign in. */
public sealed interface Entry {
    /** Come in. */
    record Granted(AccountId account) implements Entry {}

    /** The password is right; the code of the second factor is to follow. */
    record CodeNeeded(AccountId account) implements Entry {}

    /** Wrong name, password or code; which of them is not told. */
    record Wrong() implements Entry {}

    /** Too often wrong; tried again only after this time. */
    record Barred(OffsetDateTime until) implements Entry {}

    /** The password is right, but the account was closed or has ended. */
    record Closed() implements Entry {}
}
