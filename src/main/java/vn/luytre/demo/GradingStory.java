package vn.luytre.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.luytre.force.Team;
import vn.luytre.force.grading.Grading;
import vn.luytre.force.grading.Proposal;
import vn.luytre.force.grading.TeamGrade;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;

/** The grading of teams after 14 November: decided in most communes, given back in one that proposed too many, open in two. */
@OnDemo
@Component
class GradingStory implements Chapter {
    private static final int YEAR = 2026;
    private static final LocalDate PROPOSED = LocalDate.of(2026, 11, 16);
    private static final LocalDate DECIDED = LocalDate.of(2026, 11, 18);
    private static final LocalTime HOUR = LocalTime.of(14, 0);
    /** Which of the communes asks for more than it may give. */
    private static final int GREEDY = 1;

    private static final int UNDECIDED = 2;
    private static final int LEAST_MONTHS = 9;
    private static final BigDecimal MUCH = new BigDecimal("97.5");
    private static final BigDecimal ENOUGH = new BigDecimal("88");

    private final Grading grading;
    private final Places places;
    private final Hands hands;

    GradingStory(Grading grading, Places places, Hands hands) {
        this.grading = grading;
        this.places = places;
        this.hands = hands;
    }

    @Override
    public void plan(Agenda agenda) {
        agenda.add(PROPOSED, HOUR, this::propose);
        agenda.add(DECIDED, HOUR, this::decide);
    }

    private List<UnitId> communes() {
        return places.clustered().subList(0, TeamStory.DENSE);
    }

    private void propose(LocalDate day) {
        var communes = communes();
        for (int i = 0; i < communes.size(); i++) {
            var commune = communes.get(i);
            var proposals = proposals(grading.teams(commune, YEAR), i == GREEDY ? 3 : 1);
            hands.does(Right.RECORD, commune, day, author -> {
                var faults = grading.propose(hands.key(), author, commune, YEAR, proposals);
                if (!faults.isEmpty())
                    throw new IllegalStateException(faults.getFirst().toString());
            });
        }
    }

    /** Some did excellently, most well, two what they had to, one did not; who worked too short is not graded. */
    private static List<Proposal> proposals(List<Team> teams, int excellent) {
        var proposals = new ArrayList<Proposal>();
        for (var team : teams) {
            boolean isNew = team.details().foundedOn().isAfter(PROPOSED.minusMonths(LEAST_MONTHS));
            var grade = grade(proposals.size(), excellent);
            proposals.add(
                    isNew
                            ? new Proposal(team.id(), null, null, Proposal.HeadGrade.NONE, "", 0)
                            : new Proposal(team.id(), grade, work(grade), head(grade), "", 0));
        }
        return proposals;
    }

    private static TeamGrade grade(int index, int excellent) {
        if (index > 0 && index <= excellent) return TeamGrade.EXCELLENT;
        if (index == 7 || index == 8) return TeamGrade.COMPLETED;
        return index == 9 ? TeamGrade.NOT_COMPLETED : TeamGrade.GOOD;
    }

    private static BigDecimal work(TeamGrade grade) {
        return grade == TeamGrade.EXCELLENT ? MUCH : ENOUGH;
    }

    private static Proposal.HeadGrade head(TeamGrade grade) {
        return grade == TeamGrade.EXCELLENT ? Proposal.HeadGrade.GOOD : Proposal.HeadGrade.valueOf(grade.name());
    }

    private void decide(LocalDate day) {
        var communes = communes();
        for (int i = 0; i < communes.size() - UNDECIDED; i++) {
            var commune = communes.get(i);
            var teams = grading.teams(commune, YEAR).stream().map(Team::id).toList();
            var number = 210 + i + "/QĐ-UBND";
            if (i == GREEDY)
                hands.does(
                        Right.DECIDE,
                        commune,
                        day,
                        author -> grading.giveBack(
                                hands.key(),
                                author,
                                commune,
                                YEAR,
                                teams,
                                "Đề nghị 3 tổ xuất sắc, vượt 20% số tổ xếp loại tốt; xét lại còn 1 tổ."));
            else
                hands.does(
                        Right.DECIDE,
                        commune,
                        day,
                        author -> grading.decide(hands.key(), author, commune, YEAR, teams, number, day));
        }
    }
}
