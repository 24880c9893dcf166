package vn.luytre.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.luytre.identity.Actor;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;
import vn.luytre.recognition.Achievement;
import vn.luytre.recognition.AwardForm;
import vn.luytre.recognition.AwardForms;
import vn.luytre.recognition.Council;
import vn.luytre.recognition.Ground;
import vn.luytre.recognition.Grounds;
import vn.luytre.recognition.NewProposal;
import vn.luytre.recognition.Proposal;
import vn.luytre.recognition.ProposalId;
import vn.luytre.recognition.Proposals;
import vn.luytre.recognition.Recipient;
import vn.luytre.recognition.RecordAddress;

/** Commendation: proposed with what the records prove, before the council, decided, sent back, refused, once taken back. */
@OnDemo
@Component
class AwardStory implements Chapter {
    private static final LocalTime HOUR = LocalTime.of(17, 5);
    private static final int DAYS_BEFORE = 2;
    private static final int GROUNDS = 3;
    private static final int KEPT_YEARS = 5;

    private final Proposals proposals;
    private final Grounds grounds;
    private final Council council;
    private final AwardForms forms;
    private final ActivityDeeds activities;
    private final TeamStory teams;
    private final Places places;
    private final Hands hands;
    private final List<Table.Row> rows = Table.read("khen-thuong.csv").toList();
    private final Map<Table.Row, ProposalId> begun = new HashMap<>();
    private int papers = 500;

    AwardStory(
            Proposals proposals,
            Grounds grounds,
            Council council,
            AwardForms forms,
            ActivityDeeds activities,
            TeamStory teams,
            Places places,
            Hands hands) {
        this.proposals = proposals;
        this.grounds = grounds;
        this.council = council;
        this.forms = forms;
        this.activities = activities;
        this.teams = teams;
        this.places = places;
        this.hands = hands;
    }

    @Override
    public void plan(Agenda agenda) {
        for (var row : rows) {
            var turns = row.list(6).stream().map(ModelCase::turn).toList();
            agenda.add(turns.getFirst().day().minusDays(DAYS_BEFORE), HOUR, day -> begin(row, day));
            for (var turn : turns) agenda.add(turn.day(), HOUR, day -> turn(row, turn.word(), day));
        }
    }

    private UnitId commune(Table.Row row) {
        return places.told().named(row.text(0));
    }

    private void begin(Table.Row row, LocalDate day) {
        var commune = commune(row);
        var achievement = new Achievement(
                row.text(5),
                day,
                "Từ đầu năm 2026, " + row.text(3) + " đã làm được: " + row.text(5)
                        + ". Việc làm có sổ ghi, có ảnh, được người dân xác nhận; các hoạt động kèm theo là minh chứng.");
        var said = new NewProposal(
                commune, forms.of(row.text(1)), recipient(row, commune, day), achievement, null, Set.of(), null);
        hands.does(Right.RECORD, commune, day, author -> {
            var id = proposals.begin(hands.key(), author, said);
            var proposal = proposals.find(id).orElseThrow();
            activities.proved(commune).stream()
                    .limit(GROUNDS)
                    .forEach(one -> grounds.add(
                            hands.key(),
                            author,
                            proposal,
                            new RecordAddress(Ground.Kind.ACTIVITY, one.id().value()),
                            one.draft().title()));
            begun.put(row, id);
        });
    }

    private Recipient recipient(Table.Row row, UnitId commune, LocalDate day) {
        return switch (row.text(2)) {
            case "tổ" -> {
                var team = teams.of(commune, day).getFirst();
                yield new Recipient.Collective(
                        Recipient.Collective.Kind.TEAM,
                        team.id().value(),
                        team.details().name());
            }
            case "cá nhân" -> new Recipient.Person(row.text(3), row.text(4), day.plusYears(KEPT_YEARS));
            default -> {
                var there = places.told();
                var unit = row.text(3).equals(row.text(0)) ? commune : there.named(row.text(3) + ", " + row.text(0));
                yield new Recipient.Collective(Recipient.Collective.Kind.UNIT, unit.value(), row.text(3));
            }
        };
    }

    private void turn(Table.Row row, String word, LocalDate day) {
        var commune = commune(row);
        var id = begun.get(row);
        if (id == null) throw row.fault("not begun");
        int seen = proposals.find(id).orElseThrow().version();
        var one = List.of(id.value());
        var paper = new Proposal.Paper(papers++ + "/" + (word.equals("hội đồng") ? "BB-HĐTĐKT" : "QĐ-UBND"), day);
        switch (word) {
            case "trình" -> hands.does(Right.RECORD, commune, day, by -> proposals.submit(hands.key(), by, id, seen));
            case "hội đồng" ->
                hands.does(decider(row, day), Right.CHECK, commune, by -> council.review(hands.key(), by, one, paper));
            case "quyết định" ->
                hands.does(decider(row, day), Right.DECIDE, commune, by -> council.decide(hands.key(), by, one, paper));
            case "trả lại" ->
                hands.does(
                        decider(row, day),
                        Right.CHECK,
                        commune,
                        by -> council.giveBack(hands.key(), by, id, seen, "Báo cáo chưa nêu số vụ việc trước và sau."));
            case "từ chối" ->
                hands.does(
                        decider(row, day),
                        Right.DECIDE,
                        commune,
                        by -> council.refuse(hands.key(), by, id, seen, "Thành tích đã được khen trong năm 2025."));
            case "thu hồi" -> takeBack(row, id, seen, day);
            case "soạn" -> {}
            default -> throw row.fault(word);
        }
    }

    private void takeBack(Table.Row row, ProposalId id, int seen, LocalDate day) {
        var withdrawal = new Proposal.Withdrawal(day, papers++ + "/QĐ-UBND", true, null);
        var proofs = grounds.of(id).stream().limit(1).map(Ground::id).toList();
        hands.does(
                decider(row, day),
                Right.DECIDE,
                commune(row),
                by -> council.withdraw(
                        hands.key(), by, id, seen, withdrawal, proofs, "Người khác làm thay trong ba tháng."));
    }

    /** Who leads the commune decides what communes give; anything above is the matter of the chair of the province. */
    private Actor decider(Table.Row row, LocalDate day) {
        boolean isOfCommune = forms.of(row.text(1)).decidedBy() == AwardForm.Decider.COMMUNE;
        var level = isOfCommune ? commune(row) : places.province();
        return hands.who(Right.DECIDE, level, day);
    }
}
