package vn.luytre.recognition.candidate;

/**
 * A unit that might be proposed, with the facts that say so.
 *
 * @param done duties that fell due in the year and were done
 * @param owed duties that fell due in the year
 * @param late how many of them were late
 * @param excellent teams with the highest grade of the year
 * @param good teams with the grade below it
 * @param activities that took place in it in the year and are proved
 * @param standards the standards whose criteria it met in the year, as decided
 * @param awards how many commendations the unit had in the year already
 */
public record Candidate(
        long unit, int done, int owed, int late, int excellent, int good, int activities, int standards, int awards) {}
