package vn.luytre.task;

import vn.luytre.identity.AccountId;
import vn.luytre.organization.UnitId;

/**
 * Who does something, and in the name of which unit.
 *
 * @param name as it is on that day, for those who read the history later: «Nguyễn Văn A, Phòng PV05»
 */
public record Actor(AccountId account, String name, UnitId unit) {}
