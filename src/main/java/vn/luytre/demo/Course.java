package vn.luytre.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * How it goes with an assignment from the day it is given, as {@code dien-bien.csv} tells it.
 *
 * @param weight how often it goes like this, beside the others that fit
 * @param whom for what sort of unit, or for which units by name; empty for all
 * @param about words one of which the sentence of the duty must have; empty for all
 */
record Course(String name, int weight, List<String> whom, List<String> about, List<Step> steps) {
    /** All courses of the file: a row with a name begins one, its steps follow. */
    static List<Course> all() {
        var courses = new ArrayList<Course>();
        Table.read("dien-bien.csv").forEach(row -> {
            if (row.has(0))
                courses.add(new Course(row.text(0), row.number(1), row.list(2), row.list(3), new ArrayList<>()));
            if (row.has(4)) courses.getLast().steps.add(Step.of(row));
        });
        return courses;
    }

    /** One of those that fit best: made for these duties, else for these units, else for all. */
    static Course choose(List<Course> courses, List<String> sorts, String sentence, RandomGenerator random) {
        var fitting =
                courses.stream().filter(course -> course.fits(sorts, sentence)).toList();
        int best = fitting.stream().mapToInt(Course::closeness).max().orElseThrow();
        var closest =
                fitting.stream().filter(course -> course.closeness() == best).toList();
        int at = random.nextInt(closest.stream().mapToInt(Course::weight).sum());
        for (var course : closest) {
            at -= course.weight;
            if (at < 0) return course;
        }
        throw new IllegalStateException("no course");
    }

    private boolean fits(List<String> sorts, String sentence) {
        return (whom.isEmpty() || whom.stream().anyMatch(sorts::contains))
                && (about.isEmpty() || about.stream().anyMatch(sentence::contains));
    }

    private int closeness() {
        return (about.isEmpty() ? 0 : 2) + (whom.isEmpty() ? 0 : 1);
    }
}
