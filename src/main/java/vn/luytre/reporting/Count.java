package vn.luytre.reporting;

/** What is counted from the records of other modules. Nobody types over it. */
public enum Count {
    /** Duties whose day has come in the period, and that were not cancelled. */
    DUTIES_DUE,
    /** Those of them that were finished no later than on their day. */
    DUTIES_ON_TIME,
    /** What the registers of the movement hold: activities, models, teams, standards, commendation; where a province decided so. */
    RECORDS,
    /** One for a unit that sent this form of this period no later than on its day. */
    REPORTED_ON_TIME
}
