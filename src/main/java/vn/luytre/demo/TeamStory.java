package vn.luytre.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.luytre.force.NewStrength;
import vn.luytre.force.NewTeam;
import vn.luytre.force.Origins;
import vn.luytre.force.Strength;
import vn.luytre.force.Strengths;
import vn.luytre.force.Team;
import vn.luytre.force.TeamDetails;
import vn.luytre.force.TeamRole;
import vn.luytre.force.Teams;
import vn.luytre.force.guard.Guards;
import vn.luytre.force.norm.Norm;
import vn.luytre.force.norm.Norms;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.organization.Units;

/** The core force: teams from the list of the province, one that is founded, some who come and go, the guards of bodies. */
@OnDemo
@Component
class TeamStory implements Chapter {
    /** In so many communes each area has a team of its own; in the others two areas share one, or there is none yet. */
    static final int DENSE = 8;

    private static final LocalDate NORM = LocalDate.of(2026, 1, 7);
    private static final LocalDate LISTED = LocalDate.of(2026, 1, 9);
    private static final LocalDate FOUNDED = LocalDate.of(2026, 5, 15);
    private static final LocalDate BEGINNING = LocalDate.of(2025, 7, 1);
    private static final LocalTime HOUR = LocalTime.of(10, 5);
    private static final int WITHOUT = 3;

    private final Teams teams;
    private final Strengths strengths;
    private final Norms norms;
    private final Guards guards;
    private final BookStory book;
    private final Places places;
    private final Units units;
    private final Hands hands;

    TeamStory(
            Teams teams,
            Strengths strengths,
            Norms norms,
            Guards guards,
            BookStory book,
            Places places,
            Units units,
            Hands hands) {
        this.teams = teams;
        this.strengths = strengths;
        this.norms = norms;
        this.guards = guards;
        this.book = book;
        this.places = places;
        this.units = units;
        this.hands = hands;
    }

    @Override
    public void plan(Agenda agenda) {
        agenda.add(NORM, HOUR, this::norm);
        agenda.add(LISTED, HOUR, this::list);
        agenda.add(FOUNDED, HOUR, this::found);
        for (int month = 2; month <= 10; month++)
            agenda.add(LocalDate.of(2026, month, 24), HOUR, day -> change(day.getMonthValue(), day));
        agenda.add(LocalDate.of(2026, 3, 12), HOUR, this::count);
        book.plan(agenda);
    }

    private void norm(LocalDate day) {
        var province = units.find(places.province(), day).orElseThrow();
        var norm = new Norm(BEGINNING, 350, 3, 150, "12/NQ-HĐND");
        hands.does("phochutich", Right.DECIDE, province.id(), author -> norms.set(hands.key(), author, province, norm));
    }

    private void list(LocalDate day) {
        var there = places.told();
        var communes = places.clustered();
        var all = new ArrayList<NewTeam>();
        for (int i = 0; i < communes.size(); i++) {
            if (i % WITHOUT == WITHOUT - 1 && i >= DENSE) continue;
            var areas = there.areas(communes.get(i));
            if (i == 0) areas = areas.subList(1, areas.size()); // its team is founded in May
            int step = i < DENSE ? 1 : 2;
            for (int at = 0; at + step <= areas.size(); at += step)
                all.add(team(all.size() + 2, communes.get(i), areas.subList(at, at + step), there, BEGINNING));
        }
        hands.does(
                FigureDeeds.OFFICER,
                Right.RECORD,
                places.province(),
                author -> teams.bring(hands.key(), author, places.province(), all));
    }

    private static NewTeam team(int row, UnitId commune, List<UnitId> areas, Places.On there, LocalDate since) {
        var name = "Tổ bảo vệ ANTT "
                + String.join(
                        ", ",
                        areas.stream().map(area -> there.unit(area).name()).toList());
        int draw = Math.floorMod(name.hashCode() + row * 31, 97);
        var details = new TeamDetails(
                name,
                areas,
                (20 + draw) + "/QĐ-UBND",
                since.minusDays(5),
                since,
                "",
                "",
                areas.size() * (150 + draw * 3),
                Origins.UNKNOWN);
        return new NewTeam(row, commune, details, new Strength(1, draw % 5 == 0 ? 0 : 1, 1 + draw % 4));
    }

    private void found(LocalDate day) {
        var there = places.told();
        var commune = places.clustered().getFirst();
        var fresh = team(1, commune, there.areas(commune).subList(0, 1), there, day);
        hands.does(
                Right.RECORD,
                commune,
                day,
                author -> teams.found(hands.key(), author, commune, fresh.details(), fresh.strength()));
    }

    /** The teams of a commune on a day, by name. */
    List<Team> of(UnitId commune, LocalDate day) {
        return teams.between(commune, day, day);
    }

    /** Each month somebody comes in one commune and leaves in another. */
    private void change(int month, LocalDate day) {
        var communes = places.clustered();
        note(communes.get(month % DENSE), new NewStrength(day, TeamRole.MEMBER, 1, "Bổ sung tổ viên"), day);
        note(communes.get((month + 3) % DENSE), new NewStrength(day, TeamRole.MEMBER, -1, "Chuyển nơi ở"), day);
    }

    private void note(UnitId commune, NewStrength change, LocalDate day) {
        var its = of(commune, day);
        var team = its.get(day.getMonthValue() % its.size());
        if (change.amount() < 0 && team.strength().members() < 2) return;
        hands.does(Right.RECORD, commune, day, author -> strengths.change(hands.key(), author, team.id(), change));
    }

    /** Bodies say how many guards they have. */
    private void count(LocalDate day) {
        for (var body : units.all(units.within(places.province(), day), day)) {
            if (body.kind() != UnitKind.SCHOOL && body.kind() != UnitKind.DEPARTMENT) continue;
            hands.does(
                    Right.RECORD, body.id(), day, author -> guards.count(hands.key(), author, body, many(body), day));
        }
    }

    private static int many(Unit body) {
        return 2 + Math.floorMod(body.name().hashCode(), 5);
    }
}
