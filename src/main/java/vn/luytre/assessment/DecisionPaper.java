package vn.luytre.assessment;

import java.time.LocalDate;

/**
 * The decision as it was signed on paper.
 *
 * @param number «125/QĐ-UBND»
 */
public record DecisionPaper(String number, LocalDate day) {}
