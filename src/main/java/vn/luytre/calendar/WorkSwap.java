package vn.luytre.calendar;

import java.time.LocalDate;

/** A working day taken off in exchange for a weekend day that is worked («hoán đổi ngày làm việc»). */
record WorkSwap(LocalDate off, LocalDate worked) {
    static WorkSwap from(RulePack pack) {
        return new WorkSwap(pack.parsed("off", LocalDate::parse), pack.parsed("worked", LocalDate::parse));
    }
}
