package vn.luytre.directive.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.Reader;
import vn.luytre.reading.SourceText;
import vn.luytre.reading.Task;
import vn.luytre.web.Refused;

/** What people do to a draft. */
class DraftTests {
    private static final String TEXT = """
            ỦY BAN NHÂN DÂN
            TỈNH LAM GIANG
            Số: 07/CT-UBND
            Lam Giang, ngày 12 tháng 3 năm 2031

            CHỈ THỊ
            Về việc tăng cường phong trào toàn dân bảo vệ an ninh Tổ quốc

            Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các cơ quan, đơn vị thực hiện các nhiệm vụ sau:

            1. Công an tỉnh chủ trì, phối hợp với Sở Tài chính rà soát các mô hình tự quản, hoàn thành trước ngày 15/6/2031; báo cáo Ủy ban nhân dân tỉnh trước ngày 30/6/2031.

            2. Sở Giáo dục và Đào tạo hướng dẫn các trường học tổ chức ngày hội, hoàn thành trước ngày 19/8/2031.

            3. Ủy ban nhân dân các xã, phường bố trí kinh phí cho các tổ tự quản.

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Nguyễn Văn An
            """;

    private final DraftText text = new DraftText(TEXT);
    private final Draft draft = Draft.of(
            1,
            DraftMaker.items(
                    Reader.read(SourceText.of("chi-thi.txt", TEXT)),
                    (name, _) -> List.of(new UnitProposal(name.length(), name, "cùng tên", Confidence.LIKELY))));

    @Test
    void aDraftBeginsWithWhatWasRead() {
        assertThat(draft.field("number")).contains("07/CT-UBND");
        assertThat(draft.field("date")).contains("2031-03-12");
        assertThat(draft.kept(ItemKind.DUTY)).extracting(Item::name).containsExactly("1", "2", "3");
        assertThat(actors(duty(0))).containsExactly("LEADS Công an tỉnh", "COOPERATES Sở Tài chính");
        assertThat(due(draft, duty(1)).holds()).contains("2031-08-18");
    }

    @Test
    void placesReproduceTheirWords() {
        assertThat(draft.items().stream().flatMap(item -> Stream.ofNullable(item.place())))
                .isNotEmpty()
                .allSatisfy(place -> assertThat(
                                text.stretch(place.start(), place.end()).words())
                        .isEqualTo(place.words()));
    }

    @Test
    void aGuessIsShownAndNotFilledIn() {
        var guess = new Item(
                1,
                null,
                ItemKind.FIELD,
                "place",
                1,
                null,
                new Item.Read("Lam", Confidence.UNSURE, "x.y"),
                null,
                null,
                false,
                false);
        assertThat(guess.holds()).isEmpty();
        assertThat(guess.isOpen()).isTrue();
        assertThat(guess.confirmed(true).holds()).contains("Lam");
        assertThat(guess.saying("Lam Giang").holds()).contains("Lam Giang");
    }

    @Test
    void whatAPersonSaysHoldsAndWhatWasReadStays() {
        var number = draft.fields("number").findFirst().orElseThrow();
        var after = on(draft, new Command.Correct(number.id(), " 8/CT-UBND "));
        assertThat(after.field("number")).contains("8/CT-UBND");
        assertThat(after.item(number.id()).read()).isEqualTo(number.read());
    }

    @Test
    void aDayIsTypedAsOfficialsWriteIt() {
        var date = draft.fields("date").findFirst().orElseThrow();
        assertThat(on(draft, new Command.Correct(date.id(), "1/4/2031")).field("date"))
                .contains("2031-04-01");
        assertThatThrownBy(() -> on(draft, new Command.Correct(date.id(), "30/02/2031")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aDutyWithTwoDifferentDaysHasNoneUntilAPersonSaysSo() {
        assertThat(due(draft, duty(0)).holds()).isEmpty();
        assertThat(Gap.in(draft)).extracting(Gap::what).contains(Gap.What.SEVERAL_DUES);
    }

    @Test
    void aDutyIsSplitWithItsActionsActorsAndDays() {
        int at = text.find("báo cáo Ủy ban nhân dân tỉnh").start();
        var after = on(draft, new Command.Split(duty(0).id(), at));
        var duties = after.kept(ItemKind.DUTY);
        assertThat(duties).hasSize(4);
        assertThat(Draft.sentence(duties.get(0))).startsWith("1. Công an tỉnh").endsWith("15/6/2031");
        assertThat(Draft.sentence(duties.get(1))).startsWith("báo cáo").endsWith("30/6/2031");
        assertThat(due(after, duties.get(0)).holds()).contains("2031-06-14");
        assertThat(due(after, duties.get(1)).holds()).contains("2031-06-29");
        assertThat(after.kept(ItemKind.ACTOR, duties.get(1))).isNotEmpty();
    }

    @Test
    void twoDutiesAreMergedAndTheirDifferentDaysAreAsked() {
        var after = on(draft, new Command.SetDue(duty(2).id(), new Due.None()));
        after = on(after, new Command.MergeWithNext(duty(1).id()));
        var merged = after.kept(ItemKind.DUTY).get(1);
        assertThat(Draft.sentence(merged)).startsWith("2. Sở Giáo dục").endsWith("tự quản");
        assertThat(after.kept(ItemKind.ACTOR, merged)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(due(after, merged).holds()).isEmpty();
        assertThatThrownBy(() -> on(draft, new Command.MergeWithNext(duty(2).id())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aDutyIsAddedByASentenceOfTheTextAndNoOther() {
        var after = on(draft, new Command.AddDuty("chủ tịch ủy ban nhân dân   tỉnh yêu cầu"));
        assertThat(Draft.sentence(after.kept(ItemKind.DUTY).getFirst()))
                .isEqualTo("Chủ tịch Ủy ban nhân dân tỉnh yêu cầu");
        assertThatThrownBy(() -> on(draft, new Command.AddDuty("Việc không có trong văn bản")))
                .hasMessage("directive.duty.not-in-text");
    }

    @Test
    void whatIsMissingIsSaidUntilNothingIs() {
        assertThat(Gap.in(draft)).extracting(Gap::what).contains(Gap.What.NO_UNIT, Gap.What.NO_DUE);
        var after = on(draft, new Command.AcceptProposals(null));
        after = on(after, new Command.NoLimitForRest());
        after = on(after, new Command.SetDue(duty(0).id(), Due.of("2031-06-14")));
        assertThat(Gap.in(after)).isEmpty();
    }

    @Test
    void aDutyWithoutActorsOrWithHelpersOnlySaysSo() {
        var leader = draft.kept(ItemKind.ACTOR, duty(0)).getFirst();
        var helped = on(draft, new Command.SetRole(leader.id(), Task.Role.COOPERATES));
        assertThat(Gap.in(helped)).extracting(Gap::what).contains(Gap.What.NO_LEAD);
        var none = on(
                draft,
                new Command.Drop(draft.kept(ItemKind.ACTOR, duty(1)).getFirst().id()));
        assertThat(Gap.in(none)).extracting(Gap::what).contains(Gap.What.NO_ACTOR);
    }

    @Test
    void aBodyThatSeveralDutiesNameIsAskedForOnce() {
        var after = draft;
        for (int i = 0; i < 2; i++)
            after = on(after, new Command.AddActor(duty(i).id(), "Đài tỉnh", Task.Role.ACTS, List.of()));
        var alike = Duties.actors(after).stream()
                .filter(actor -> actor.holds().equals(Optional.of("Đài tỉnh")))
                .toList();
        var found = List.of(new UnitProposal(7, "Báo tỉnh", "đã sáp nhập", Confidence.LIKELY));
        var proposed = on(after, new Command.Propose(alike.getFirst().id(), found));
        assertThat(alike)
                .hasSize(2)
                .allSatisfy(actor -> assertThat(proposed.kept(ItemKind.UNIT, actor))
                        .extracting(Item::name)
                        .containsExactly("7"));
    }

    @RepeatedTest(30)
    void whateverIsDoneADraftStaysWhole(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var now = draft;
        for (int i = 0; i < 30; i++) {
            try {
                now = on(now, anyCommand(now, random));
            } catch (Refused _) {
                // refused is as good as done
            }
            for (var duty : now.all(ItemKind.DUTY))
                assertThat(now.all(ItemKind.DUE, duty)).hasSize(1);
            for (var item : now.items())
                if (item.parent() != null) assertThat(now.item(item.parent())).isNotNull();
            Gap.in(now);
        }
    }

    private Command anyCommand(Draft now, Random random) {
        var duties = now.kept(ItemKind.DUTY);
        var item = now.items().get(random.nextInt(now.items().size()));
        int duty =
                duties.isEmpty() ? 1 : duties.get(random.nextInt(duties.size())).id();
        return switch (random.nextInt(9)) {
            case 0 -> new Command.Correct(item.id(), random.nextBoolean() ? "" : "1/2/2031");
            case 1 -> new Command.Confirm(item.id());
            case 2 -> new Command.Drop(item.id());
            case 3 -> new Command.Keep(item.id());
            case 4, 5 -> new Command.Split(duty, random.nextInt(text.length() + 10));
            case 6 -> new Command.MergeWithNext(duty);
            case 7 -> new Command.AddActor(duty, "Sở Y tế", Task.Role.ACTS, List.of());
            default -> new Command.SetDue(duty, new Due.None());
        };
    }

    private Draft on(Draft before, Command command) {
        return command.on(before, text);
    }

    private Item duty(int index) {
        return draft.kept(ItemKind.DUTY).get(index);
    }

    private static Item due(Draft draft, Item duty) {
        return draft.all(ItemKind.DUE, duty).getFirst();
    }

    private List<String> actors(Item duty) {
        return draft.kept(ItemKind.ACTOR, duty).stream()
                .map(actor -> actor.name() + " " + actor.holds().orElse("?"))
                .toList();
    }
}
