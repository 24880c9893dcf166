package vn.luytre.directive;

import java.util.UUID;

/**
 * Who does something: the account, and its name as it is on that day, for those who read later who it was.
 *
 * @param name «Nguyễn Văn A, Phòng PV05»
 */
public record Person(UUID account, String name) {}
