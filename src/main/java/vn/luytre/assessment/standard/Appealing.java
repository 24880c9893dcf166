package vn.luytre.assessment.standard;

/**
 * Until when one may ask for another decision.
 *
 * @param days after the decision
 * @param note where it comes from, or that it is the usual of the program
 * @param confirmed false where no rule says so
 */
public record Appealing(int days, String note, boolean confirmed) {}
