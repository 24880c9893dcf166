package vn.luytre.force.web;

import org.springframework.stereotype.Component;
import vn.luytre.force.Strengths;
import vn.luytre.force.Team;
import vn.luytre.force.book.BookFilter;
import vn.luytre.force.book.BookList;
import vn.luytre.force.grading.Grading;
import vn.luytre.force.norm.Norms;
import vn.luytre.identity.Right;
import vn.luytre.web.Paging;

/** Brings together what is known of a team. */
@Component
class TeamScreen {
    private final ForceDesk desk;
    private final Strengths strengths;
    private final Grading grading;
    private final BookList book;
    private final Norms norms;

    TeamScreen(ForceDesk desk, Strengths strengths, Grading grading, BookList book, Norms norms) {
        this.desk = desk;
        this.strengths = strengths;
        this.grading = grading;
        this.book = book;
        this.norms = norms;
    }

    TeamPage of(Team team) {
        var areas = desk.names(team.details().areas());
        var norm = norms.of(team.unit(), desk.today()).orElse(null);
        var households = team.details().households();
        return new TeamPage(
                team,
                desk.unit(team.unit(), Right.VIEW),
                team.details().areas().stream().map(areas::of).toList(),
                norm == null || households == null ? null : norm.members(households),
                norm == null ? "" : norm.decision(),
                strengths.of(team.id()).reversed(),
                grading.of(team.id()),
                book.page(BookFilter.of(team.unit(), team.id().value()), Paging.first()),
                desk.may(Right.RECORD, team.unit()),
                desk.may(Right.DECIDE, team.unit()));
    }
}
