package vn.luytre.directive;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.luytre.directive.ReceivedFiles.LEADER;
import static vn.luytre.directive.ReceivedFiles.OFFICE;
import static vn.luytre.directive.ReceivedFiles.OFFICER;
import static vn.luytre.directive.ReceivedFiles.SECOND_OFFICER;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.transaction.support.TransactionTemplate;
import vn.luytre.directive.DirectiveEvent.DirectiveIssued;
import vn.luytre.directive.DirectiveEvent.DirectiveReceived;
import vn.luytre.directive.draft.Command;
import vn.luytre.directive.draft.Draft;
import vn.luytre.directive.draft.Gap;
import vn.luytre.directive.draft.ItemKind;
import vn.luytre.organization.UnitId;
import vn.luytre.web.Refused;

/** From the file to the duties that went out, on a real database. */
@DirectiveModuleTest
class DirectivesTests {
    private static final AtomicInteger NUMBERS = new AtomicInteger(10);

    @Autowired
    private Intake intake;

    @Autowired
    private Directives directives;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Expunging expunging;

    @Autowired
    private vn.luytre.directive.instrument.Instruments instruments;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aFileIsReadInTheBackgroundAndThenReviewed() {
        var id = reviewed(ReceivedFiles.directive(7));
        var directive = directives.find(id).orElseThrow();
        assertThat(directive.number()).contains("07/CT-UBND");
        assertThat(directive.issuedOn()).contains(LocalDate.of(2031, 3, 12));
        assertThat(directives.file(id))
                .hasValueSatisfying(bytes ->
                        assertThat(bytes).isEqualTo(ReceivedFiles.directive(7).bytes()));
        assertThat(directives.reading(id))
                .hasValueSatisfying(json -> assertThat(json).startsWith("{\"schema\":\"reading/1\""));
        assertThat(reviews.draft(id).kept(ItemKind.DUTY)).hasSize(3);
    }

    @Test
    void aSecretLeavesNothingButThatItCame() {
        var file = ReceivedFiles.secret();
        var receipt = intake.receive(List.of(file), OFFICE, OFFICER).getFirst().receipt();
        assertThat(receipt).isInstanceOf(Receipt.Secret.class);
        var directive = directives.find(((Receipt.Secret) receipt).directive()).orElseThrow();
        assertThat(directive.state()).isEqualTo(DirectiveState.REFUSED);
        assertThat(directive.failure())
                .hasValueSatisfying(reason -> assertThat(reason).contains("«MẬT»"));
        assertThat(directive.name()).isEmpty();
        assertThat(kept(file)).isZero();
    }

    @Test
    void ofAZipFileEachDocumentIsReceivedByItself() throws IOException {
        var zip = zip(ReceivedFiles.directive(51), ReceivedFiles.secret());
        var received = intake.receive(List.of(zip, ReceivedFiles.directive(52)), OFFICE, OFFICER);
        assertThat(received)
                .extracting(one -> one.name() + " " + one.receipt().getClass().getSimpleName())
                .containsExactlyInAnyOrder(
                        "ho-so.zip › chi-thi-51.txt Accepted",
                        "ho-so.zip › ten-cung-la-bi-mat.txt Secret",
                        "chi-thi-52.txt Accepted");
        assertThat(kept(zip)).as("what holds a secret is not kept whole").isZero();
        assertThat(kept(ReceivedFiles.directive(51))).isOne();
    }

    @Test
    void ofAMailItsAttachmentsAreReceivedAndWhatIsNoDocumentIsNamed() {
        var directive = new String(ReceivedFiles.directive(53).bytes(), java.nio.charset.StandardCharsets.UTF_8);
        var mail = ReceivedFiles.text("thu.eml", """
                From: van-thu@example.org
                To: cong-an-xa@example.org
                Subject: 53/CT-UBND
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="b"

                --b
                Content-Type: text/plain; charset=UTF-8; name="chi-thi.txt"
                Content-Disposition: attachment; filename="chi-thi.txt"
                Content-Transfer-Encoding: 8bit

                %s
                --b
                Content-Type: text/vcard; name="lien-he.vcf"
                Content-Disposition: attachment; filename="lien-he.vcf"

                BEGIN:VCARD
                --b--
                """.formatted(directive));
        assertThat(intake.receive(List.of(mail), OFFICE, OFFICER))
                .extracting(one -> one.name() + " " + one.receipt().getClass().getSimpleName())
                .contains("thu.eml › chi-thi.txt Accepted", "thu.eml › lien-he.vcf LeftOut");
    }

    private static Intake.Brought zip(Intake.Brought... files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files) {
                zip.putNextEntry(new ZipEntry(file.name()));
                zip.write(file.bytes());
            }
        }
        return new Intake.Brought("ho-so.zip", bytes.toByteArray());
    }

    @Test
    void aSecretThatIsFoundOutOnlyInTheBackgroundIsForgotten() {
        var file = ReceivedFiles.text(
                "khac.txt", new String(ReceivedFiles.secret().bytes(), java.nio.charset.StandardCharsets.UTF_8) + " ");
        var id = DirectiveId.fresh();
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("""
                    insert into directive.directive (id, state, office, received_by, received_by_name, received_at, name, hash)
                    values (:id, 'RECEIVED', 1, :id, 'Lê Thị Bình', now(), 'khac.txt', sha256(:bytes))
                    """).param("id", id.value()).param("bytes", file.bytes()).update();
            jdbc.sql("insert into directive.waiting_file values (:id, :bytes)")
                    .param("id", id.value())
                    .param("bytes", file.bytes())
                    .update();
            events.publishEvent(new DirectiveReceived(id, OFFICE, null));
        });
        await().atMost(20, SECONDS).until(() -> state(id) == DirectiveState.REFUSED);
        assertThat(directives.find(id).orElseThrow().name()).isEmpty();
        assertThat(kept(file)).isZero();
        assertThat(count("select count(*) from directive.waiting_file where directive = '" + id + "'"))
                .isZero();
    }

    @Test
    void theSameFileTwiceIsOneDirective() {
        var id = reviewed(ReceivedFiles.directive(8));
        assertThat(intake.receive(List.of(ReceivedFiles.directive(8)), OFFICE, SECOND_OFFICER))
                .extracting(Intake.Received::receipt)
                .containsExactly(new Receipt.Known(id));
        assertThat(intake.receive(List.of(ReceivedFiles.directive(8)), new UnitId(2), OFFICER)
                        .getFirst()
                        .receipt())
                .isInstanceOf(Receipt.Accepted.class);
    }

    @Test
    void theSameFileBroughtByTwoAtOnceIsOneDirective() throws Exception {
        var receipts = atOnce(
                6,
                () -> intake.receive(List.of(ReceivedFiles.directive(9)), OFFICE, OFFICER)
                        .getFirst()
                        .receipt());
        assertThat(receipts).filteredOn(Receipt.Accepted.class::isInstance).hasSize(1);
        assertThat(receipts).filteredOn(Receipt.Known.class::isInstance).hasSize(5);
    }

    @Test
    void theSameNumberInAnotherFileIsPointedOut() {
        var first = reviewed(ReceivedFiles.directive(6));
        var other = ReceivedFiles.text(
                "ban-khac.txt",
                new String(ReceivedFiles.directive(6).bytes(), java.nio.charset.StandardCharsets.UTF_8)
                                .replace("06/CT-UBND", "6 / CT-UBND")
                        + "\n");
        var second = reviewed(other);
        assertThat(directives.likenesses(second)).containsExactly(first);
    }

    @Test
    void aFileThatCannotBeReadSaysWhyAndCanBeReadAgain() {
        var broken = new Intake.Brought("hong.pdf", "%PDF-1.4 hỏng".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var id = accepted(broken);
        await().atMost(60, SECONDS).until(() -> state(id) == DirectiveState.FAILED);
        assertThat(directives.find(id).orElseThrow().failure()).isPresent();
        assertThat(kept(broken)).as("only what has passed the gate is kept").isZero();
        intake.readAgain(id, OFFICER);
        await().atMost(60, SECONDS).until(() -> state(id) == DirectiveState.FAILED);
        assertThatThrownBy(() -> intake.readAgain(anyReviewed(), OFFICER)).isInstanceOf(Refused.class);
    }

    @Test
    void aReadingThatWasCutOffGoesOnAndIsDoneOnce() {
        var id = anyReviewed();
        jdbc.sql("delete from directive.item where directive = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("delete from directive.draft where directive = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("delete from directive.reading where directive = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("update directive.directive set state = 'READING' where id = :id")
                .param("id", id.value())
                .update();
        for (int i = 0; i < 3; i++)
            transaction.executeWithoutResult(_ -> events.publishEvent(new DirectiveReceived(id, OFFICE, null)));
        await().atMost(20, SECONDS).until(() -> state(id) == DirectiveState.UNDER_REVIEW);
        assertThat(reviews.draft(id).kept(ItemKind.DUTY)).hasSize(3);
    }

    @Test
    void aChangeIsMadeOnceAndTakenBackWhole() {
        var id = anyReviewed();
        var before = reviews.draft(id);
        var duty = before.kept(ItemKind.DUTY).getFirst();
        int at = reviews.text(id).find("rà soát các mô hình").start();
        var split = reviews.change(id, 1, new Command.Split(duty.id(), at), OFFICER);
        var dropped = reviews.change(
                id, 2, new Command.Drop(split.kept(ItemKind.DUTY).getLast().id()), OFFICER);
        assertThat(dropped.kept(ItemKind.DUTY)).hasSize(3);
        assertThat(reviews.takeBack(id, 3, OFFICER).items()).isEqualTo(split.items());
        assertThat(reviews.takeBack(id, 4, OFFICER).items()).isEqualTo(before.items());
        assertThatThrownBy(() -> reviews.takeBack(id, 5, OFFICER)).hasMessage("directive.undo.nothing");
    }

    @Test
    void aSecondWriterIsToldWhoWasFasterAndNothingIsLost() {
        var id = anyReviewed();
        var number = reviews.draft(id).fields("number").findFirst().orElseThrow();
        reviews.change(id, 1, new Command.Correct(number.id(), "99/CT-UBND"), OFFICER);
        assertThatThrownBy(() -> reviews.change(id, 1, new Command.Correct(number.id(), "98/CT-UBND"), SECOND_OFFICER))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.kind()).isEqualTo(Refused.Kind.CONFLICT);
                    assertThat(refused.messageKey()).isEqualTo("directive.draft.changed-by");
                    assertThat(refused.arguments()).contains("Lê Thị Bình", 1);
                });
        assertThat(reviews.draft(id).field("number")).contains("99/CT-UBND");
    }

    @Test
    void ofManyWritersAtOnceEachChangeIsMadeOrRefused() throws Exception {
        var id = anyReviewed();
        var duty = reviews.draft(id).kept(ItemKind.DUTY).getFirst();
        var made = new AtomicInteger();
        atOnce(8, () -> {
            for (int i = 0; i < 5; i++) {
                var command = new Command.AddActor(duty.id(), "Sở Y tế", vn.luytre.reading.Task.Role.ACTS, List.of());
                try {
                    reviews.change(id, reviews.draft(id).version(), command, OFFICER);
                    made.incrementAndGet();
                } catch (Refused refused) {
                    assertThat(refused.messageKey()).isEqualTo("directive.draft.changed-by");
                }
            }
            return true;
        });
        var after = reviews.draft(id);
        assertThat(after.version()).isEqualTo(1 + made.get());
        assertThat(after.kept(ItemKind.ACTOR, duty)).hasSize(2 + made.get());
    }

    @Test
    void whatIsMissingKeepsItFromTheLeader() {
        var id = anyReviewed();
        assertThatThrownBy(() -> reviews.submit(id, 1, OFFICER)).hasMessage("directive.submit.gaps");
        int version = complete(id);
        reviews.submit(id, version, OFFICER);
        assertThat(state(id)).isEqualTo(DirectiveState.AWAITING_APPROVAL);
        assertThatThrownBy(() -> reviews.takeBack(id, version, OFFICER)).hasMessage("directive.draft.closed");
    }

    @Test
    void whoReviewedDoesNotApprove() {
        var id = anyReviewed();
        int version = complete(id);
        reviews.submit(id, version, OFFICER);
        assertThatThrownBy(() -> reviews.issue(id, version, OFFICER)).hasMessage("directive.issue.two-persons");
        assertThat(directives.duties(id)).isEmpty();
    }

    @Test
    void aLeaderSendsBackWithAReason() {
        var id = anyReviewed();
        reviews.submit(id, complete(id), OFFICER);
        assertThatThrownBy(() -> reviews.giveBack(id, " ", LEADER)).hasMessage("directive.return.no-reason");
        reviews.giveBack(id, "Chưa rõ đơn vị chủ trì", LEADER);
        assertThat(state(id)).isEqualTo(DirectiveState.UNDER_REVIEW);
        assertThat(jdbc.sql("select note from directive.step where directive = :id order by id desc limit 1")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("Chưa rõ đơn vị chủ trì");
    }

    @Test
    void anIssuedDirectiveTellsItsDutiesOnce(AssertablePublishedEvents published) {
        var id = anyReviewed();
        int version = complete(id);
        reviews.submit(id, version, OFFICER);
        reviews.issue(id, version, LEADER);
        var duties = directives.duties(id);
        assertThat(duties).extracting(IssuedDuty::number).containsExactly(1, 2, 3);
        var first = duties.getFirst();
        assertThat(first.sentence()).startsWith("1. Công an tỉnh chủ trì");
        assertThat(first.span()).isPresent();
        assertThat(first.leads()).containsExactly(new UnitId(101));
        assertThat(first.cooperates()).containsExactly(new UnitId(102));
        assertThat(first.due()).contains(LocalDate.of(2031, 6, 14));
        assertThat(duties.get(1).recurrence()).contains(new IssuedDuty.Recurrence("P1Y", "before", "--08-19"));
        assertThat(duties.get(2).due()).isEmpty();
        assertThat(published
                        .ofType(DirectiveIssued.class)
                        .matching(event -> event.directive().equals(id)))
                .hasSize(1);
        assertThatThrownBy(() -> reviews.issue(id, version, LEADER)).hasMessage("directive.step.refused.ISSUE");
    }

    @Test
    void aCorrectedReadingIsATestCase() {
        var id = anyReviewed();
        var number = reviews.draft(id).fields("number").findFirst().orElseThrow();
        reviews.change(id, 1, new Command.Correct(number.id(), "99/CT-UBND"), OFFICER);
        assertThat(new ReviewedReadings(jdbc).all()).noneMatch(one -> one.name().equals(id.toString()));
        reviews.submit(id, complete(id), OFFICER);
        var labelled = new ReviewedReadings(jdbc)
                .all().stream()
                        .filter(one -> one.name().equals(id.toString()))
                        .findFirst()
                        .orElseThrow();
        var labels = tools.jackson.databind.json.JsonMapper.shared().readTree(labelled.labels());
        assertThat(labels.path("schema").asString()).isEqualTo("directive-gold/1");
        assertThat(labels.path("header").path("number").path("value").asString())
                .isEqualTo("99/CT-UBND");
        assertThat(labels.path("header").path("number").path("text").asString())
                .endsWith("/CT-UBND")
                .doesNotStartWith("99");
        assertThat(labels.path("tasks")).hasSize(3);
        assertThat(labels.path("tasks")
                        .path(0)
                        .path("actors")
                        .path(0)
                        .path("role")
                        .asString())
                .isEqualTo("chủ trì");
        assertThat(labels.path("tasks")
                        .path(0)
                        .path("actions")
                        .path(0)
                        .path("timing")
                        .path(0)
                        .path("value")
                        .asString())
                .isEqualTo("2031-06-15");
        assertThat(labelled.labels()).doesNotContain("\"confidence\"", "\"rule\"");
    }

    @Test
    void anIssuedDirectiveIsTakenBackWithAReason(AssertablePublishedEvents published) {
        var id = anyReviewed();
        int version = complete(id);
        reviews.submit(id, version, OFFICER);
        reviews.issue(id, version, LEADER);
        reviews.withdraw(id, "Ban hành nhầm", LEADER);
        assertThat(state(id)).isEqualTo(DirectiveState.WITHDRAWN);
        assertThat(published.ofType(DirectiveEvent.DirectiveWithdrawn.class).matching(event -> event.wasIssued()))
                .hasSize(1);
    }

    @Test
    void whatHoldsASecretIsTakenOutOfEveryTable() {
        var text = new String(ReceivedFiles.directive(61).bytes(), java.nio.charset.StandardCharsets.UTF_8);
        var file = ReceivedFiles.text("mat-that.txt", text.replace("mô hình tự quản", "hầm Kỳ Lân"));
        var id = reviewed(file);
        int version = complete(id);
        reviews.submit(id, version, OFFICER);
        reviews.issue(id, version, LEADER);
        assertThatThrownBy(() -> expunging.expunge(id, LEADER)).hasMessage("directive.step.refused.EXPUNGE");
        reviews.withdraw(id, "Có độ mật", LEADER);
        assertThat(tablesWith("Kỳ Lân")).isNotEmpty();
        expunging.expunge(id, LEADER);
        assertThat(state(id)).isEqualTo(DirectiveState.REFUSED);
        assertThat(kept(file)).isZero();
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(tablesWith("Kỳ Lân")).isEmpty());
        assertThat(tablesWith("ky lan")).as("nor is it found without marks").isEmpty();
    }

    @Test
    void aFileThatAnotherOfficeHasTooStaysThere() {
        var file = ReceivedFiles.directive(62);
        var id = reviewed(file);
        intake.receive(List.of(file), new UnitId(2), OFFICER);
        expunging.expunge(id, OFFICER);
        assertThat(kept(file)).isOne();
    }

    private List<String> tablesWith(String words) {
        var tables = jdbc.sql("""
                select quote_ident(table_schema) || '.' || quote_ident(table_name) from information_schema.tables
                 where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'
                """).query(String.class).list();
        return tables.stream()
                .filter(table -> count("select count(*) from " + table + " one where strpos(cast(one as text), '"
                                + words + "') > 0")
                        > 0)
                .toList();
    }

    @Test
    void aCitationIsHeldAgainstTheRegister() {
        instruments.seed();
        var file = ReceivedFiles.text("vien-dan.txt", """
                ỦY BAN NHÂN DÂN
                TỈNH LAM GIANG
                Số: 501/KH-UBND
                Lam Giang, ngày 12 tháng 3 năm 2031

                KẾ HOẠCH
                Xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc năm 2031

                Thực hiện Chỉ thị số 09/CT-TW ngày 01/12/2011 của Ban Bí thư; Nghị định số 06/2014/NĐ-CP ngày 21/4/2014 của Chính phủ; Thông tư số 23/2012/TT-BCA của Bộ Công an; Quyết định số 777/QĐ-BCA ngày 03/02/2030 của Bộ Công an, Ủy ban nhân dân tỉnh ban hành Kế hoạch:

                1. Công an tỉnh rà soát các mô hình tự quản trước ngày 15/6/2031.
                """);
        var id = reviewed(file);
        assertThat(instruments.flags(id.value()))
                .extracting(flag -> flag.what() + " " + flag.printed() + " " + flag.other())
                .contains(
                        "VARIANT 09/CT-TW 09-CT/TW",
                        "MISDATED 06/2014/NĐ-CP 06/2014/NĐ-CP",
                        "DEAD 23/2012/TT-BCA 124/2021/TT-BCA")
                .noneMatch(flag -> flag.contains("777"));
        var knowing = ReceivedFiles.text("biet.txt", """
                ỦY BAN NHÂN DÂN
                TỈNH LAM GIANG
                Số: 502/KH-UBND
                Lam Giang, ngày 28 tháng 3 năm 2022

                KẾ HOẠCH
                Xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc năm 2022

                Thực hiện Thông tư số 124/2021/TT-BCA ngày 28/12/2021 của Bộ Công an (thay thế Thông tư số 23/2012/TT-BCA), Ủy ban nhân dân tỉnh yêu cầu:

                1. Công an tỉnh rà soát các mô hình tự quản trước ngày 15/6/2022.
                """);
        assertThat(instruments.flags(reviewed(knowing).value()))
                .as("it knows what replaced it, and the amendment of 2025 was to come")
                .isEmpty();
        var grown = instruments.search("777 / QĐ BCA", 10, 0).getFirst();
        assertThat(grown.confirmed()).isFalse();
        assertThat(grown.issuedOn()).contains(LocalDate.of(2030, 2, 3));
        assertThat(instruments.uses(grown.id(), null)).singleElement().satisfies(use -> {
            assertThat(use.directive()).isEqualTo(id.value());
            assertThat(use.sentence()).startsWith("Quyết định số 777/QĐ-BCA").endsWith("Kế hoạch:");
        });
        var dead = instruments.search("23/2012", 10, 0).getFirst();
        assertThat(instruments.effects(dead.id()))
                .singleElement()
                .satisfies(effect -> assertThat(effect.number()).isEqualTo("124/2021/TT-BCA"));
        instruments.seed();
        assertThat(instruments.search("23/2012", 10, 0)).hasSize(1);
    }

    /** Fills every gap as a person would, and which version the draft then has. */
    private int complete(DirectiveId id) {
        var draft = reviews.draft(id);
        int unit = 101;
        for (var duty : draft.kept(ItemKind.DUTY)) {
            for (var actor : draft.kept(ItemKind.ACTOR, duty)) {
                draft = change(id, draft, new Command.ChooseUnit(actor.id(), unit++, "Đơn vị"));
            }
        }
        draft = change(id, draft, new Command.NoLimitForRest());
        assertThat(Gap.in(draft)).isEmpty();
        return draft.version();
    }

    private Draft change(DirectiveId id, Draft seen, Command command) {
        return reviews.change(id, seen.version(), command, OFFICER);
    }

    private DirectiveId anyReviewed() {
        return reviewed(ReceivedFiles.directive(NUMBERS.incrementAndGet()));
    }

    private DirectiveId reviewed(Intake.Brought file) {
        var id = accepted(file);
        await().atMost(20, SECONDS).until(() -> state(id) == DirectiveState.UNDER_REVIEW);
        return id;
    }

    private DirectiveId accepted(Intake.Brought file) {
        var receipt = intake.receive(List.of(file), OFFICE, OFFICER).getFirst().receipt();
        assertThat(receipt).isInstanceOf(Receipt.Accepted.class);
        return ((Receipt.Accepted) receipt).directive();
    }

    private DirectiveState state(DirectiveId id) {
        return directives.find(id).orElseThrow().state();
    }

    private long kept(Intake.Brought file) {
        return jdbc.sql("select count(*) from storage.content where hash = sha256(:bytes)")
                .param("bytes", file.bytes())
                .query(Long.class)
                .single();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private static <T> List<T> atOnce(int many, Callable<T> deed) throws Exception {
        try (var people = Executors.newFixedThreadPool(many)) {
            var begun =
                    IntStream.range(0, many).mapToObj(_ -> people.submit(deed)).toList();
            var done = new ArrayList<T>();
            for (Future<T> one : begun) done.add(one.get());
            return done;
        }
    }
}
