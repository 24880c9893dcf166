package vn.luytre.identity;

import java.time.LocalDate;

/**
 * Between two days somebody decides in the place of a leader.
 *
 * @param ground the decision on paper: «Giấy ủy quyền số 12/GUQ-CT»
 */
public record Deputyship(
        long id, AccountId leader, AccountId deputy, LocalDate firstDay, LocalDate lastDay, String ground) {}
