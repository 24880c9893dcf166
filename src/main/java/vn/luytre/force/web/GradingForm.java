package vn.luytre.force.web;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.luytre.force.Team;
import vn.luytre.force.grading.Proposal;
import vn.luytre.force.grading.Proposal.HeadGrade;
import vn.luytre.force.grading.TeamGrade;

/** Grades of all teams of a commune, as they are typed on one page: «g12» is the grade of team 12, «w12» its work, and so on. */
record GradingForm(@NotNull UUID key, long unit, int year) {
    private static final int LONGEST = 200;

    /** What is proposed for the teams of which something is said; what cannot be read is told. */
    static List<Proposal> read(List<Team> teams, Map<String, String> typed, BindingResult errors, Set<Long> faulty) {
        var proposals = new ArrayList<Proposal>();
        for (var team : teams) {
            var proposal = one(team, typed, errors, faulty);
            if (proposal.isSaid()) proposals.add(proposal);
        }
        return proposals;
    }

    private static Proposal one(Team team, Map<String, String> typed, BindingResult errors, Set<Long> faulty) {
        long id = team.id().value();
        var complaint = text(typed, "c" + id);
        if (complaint.length() > LONGEST) wrong("force.grading.long", team, errors, faulty);
        return new Proposal(
                team.id(),
                constant(TeamGrade.class, text(typed, "g" + id)),
                work(team, text(typed, "w" + id), errors, faulty),
                head(text(typed, "h" + id)),
                complaint,
                version(text(typed, "v" + id)));
    }

    private static String text(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "").strip();
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String text) {
        for (var one : type.getEnumConstants()) if (one.name().equals(text)) return one;
        return null;
    }

    private static HeadGrade head(String text) {
        var head = constant(HeadGrade.class, text);
        return head == null ? HeadGrade.UNSAID : head;
    }

    private static @Nullable BigDecimal work(Team team, String text, BindingResult errors, Set<Long> faulty) {
        if (text.isEmpty()) return null;
        try {
            var work = new BigDecimal(text.replace("%", "").strip().replace(',', '.'));
            if (work.signum() >= 0 && work.compareTo(BigDecimal.valueOf(100)) <= 0 && work.scale() <= 2) return work;
        } catch (NumberFormatException _) {
            // told below
        }
        wrong("force.grading.work.wrong", team, errors, faulty);
        return null;
    }

    private static void wrong(String key, Team team, BindingResult errors, Set<Long> faulty) {
        errors.reject(key, new Object[] {team.details().name()}, null);
        faulty.add(team.id().value());
    }

    private static int version(String text) {
        try {
            return text.isEmpty() ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
