package vn.luytre.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.force.book.Book;
import vn.luytre.force.book.Fund;
import vn.luytre.force.book.LineKind;
import vn.luytre.force.book.NewLine;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;

/** What communes note of their teams: training, drills, kit, and the money for it. */
@OnDemo
@Component
class BookStory implements Chapter {
    private static final LocalTime HOUR = LocalTime.of(15, 20);

    private final Book book;
    private final Places places;
    private final Hands hands;

    BookStory(Book book, Places places, Hands hands) {
        this.book = book;
        this.places = places;
        this.hands = hands;
    }

    @Override
    public void plan(Agenda agenda) {
        add(agenda, LocalDate.of(2026, 2, 26), LineKind.KIT, "Đèn pin, áo phản quang", 24, null);
        add(
                agenda,
                LocalDate.of(2026, 2, 27),
                LineKind.EQUIPMENT,
                "Mua đèn pin, áo phản quang",
                9_600_000,
                Fund.COMMUNE);
        add(agenda, LocalDate.of(2026, 4, 22), LineKind.TRAINING, "Tập huấn nghiệp vụ tuần tra", 31, null);
        add(
                agenda,
                LocalDate.of(2026, 6, 30),
                LineKind.ALLOWANCE,
                "Hỗ trợ hằng tháng, sáu tháng đầu năm",
                214_500_000,
                Fund.PROVINCE);
        add(agenda, LocalDate.of(2026, 7, 28), LineKind.DRILL, "Diễn tập chữa cháy, cứu người", 42, null);
        add(agenda, LocalDate.of(2026, 9, 10), LineKind.OTHER_COST, "Áo mưa, ủng cho mùa lũ", 5_200_000, Fund.SOCIAL);
        add(agenda, LocalDate.of(2026, 10, 8), LineKind.CONTEST, "Hội thi Tổ bảo vệ ANTT giỏi", 12, null);
    }

    private void add(Agenda agenda, LocalDate first, LineKind kind, String title, long amount, @Nullable Fund fund) {
        agenda.add(first, HOUR, day -> {
            var communes = places.clustered().subList(0, TeamStory.DENSE);
            for (int i = 0; i < communes.size(); i++)
                note(communes.get(i), kind, title, amount + step(kind) * i, fund, day);
        });
    }

    private static long step(LineKind kind) {
        return kind.isMoney() ? 350_000 : 2;
    }

    private void note(UnitId commune, LineKind kind, String title, long amount, @Nullable Fund fund, LocalDate day) {
        var line = new NewLine(null, kind, day, title, amount, fund);
        hands.does(Right.RECORD, commune, day, author -> book.note(hands.key(), author, commune, line));
    }
}
