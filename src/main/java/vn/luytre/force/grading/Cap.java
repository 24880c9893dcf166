package vn.luytre.force.grading;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.luytre.force.TeamId;
import vn.luytre.force.grading.TeamGrading.State;
import vn.luytre.web.Refused;

/** «Xuất sắc không quá 20% số tổ xếp loại tốt», of the teams of a commune in a year. */
record Cap(GradingRules rules) {
    /** Refuses where what is decided and what is chosen to be decided would break it. */
    void mustHold(Collection<TeamGrading> all, Collection<TeamId> chosen) {
        var grades = all.stream()
                .filter(one -> one.state() == State.DECIDED || chosen.contains(one.team()))
                .flatMap(one -> Stream.ofNullable(one.grade()))
                .toList();
        if (!rules.keepsCap(grades)) throw broken(grades);
    }

    private Refused broken(List<TeamGrade> grades) {
        long other = grades.stream().filter(grade -> grade == rules.capOf()).count();
        long capped = grades.stream().filter(grade -> grade == rules.capped()).count();
        return new Refused("force.grading.cap", rules.named(GradingRule.CAP), other, rules.most(other), capped);
    }
}
