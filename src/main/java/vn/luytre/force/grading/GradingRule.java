package vn.luytre.force.grading;

/** What a grading is refused by, as the rule pack names it. */
public enum GradingRule {
    /** The period must be over before a grade is decided. */
    PERIOD,
    /** A team that worked too short is not graded. */
    SERVICE,
    /** A team under complaint is not graded. */
    COMPLAINT,
    /** The highest grade asks for nearly all of the work. */
    WORK,
    /** The head is not graded above the team. */
    HEAD,
    /** The highest grade is given to a part only. */
    CAP,
    /** The chair of the commune decides, another person than who proposed. */
    DECISION
}
