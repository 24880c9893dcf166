package vn.luytre.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.luytre.identity.AccountId;

/** Whatever is drafted again: what a person had a hand in stays, everything that is drafted is there once, sections keep together. */
class MergingTests {
    private static final OffsetDateTime NOW = OffsetDateTime.of(2026, 12, 15, 8, 0, 0, 0, ZoneOffset.UTC);
    private static final AccountId WHO = new AccountId(new UUID(1, 1));

    private final ReportKind kind = new ReportKinds().find("nam").orElseThrow();
    private final Random random = new Random(20261215);

    @Test
    void nothingThatAPersonWroteIsTouchedInAnyStory() {
        for (int story = 0; story < 500; story++) {
            var there = there();
            var drafted = drafted();
            var merging = Merging.of(kind, there, drafted);
            for (var changed : merging.changed()) {
                assertThat(there.stream()
                                .filter(one -> one.id() == changed.paragraph())
                                .anyMatch(Paragraph::isOfAPerson))
                        .isFalse();
            }
            assertThat(merging.order().stream().map(Merging.Place::paragraph).filter(Objects::nonNull))
                    .containsExactlyInAnyOrderElementsOf(there);
            assertThat(merging.order().stream().map(MergingTests::slot).filter(Objects::nonNull))
                    .doesNotHaveDuplicates()
                    .containsAll(drafted.stream().map(Drafted::slot).toList());
            assertThat(merging.order().stream()
                            .map(place -> sectionAt(place.section()))
                            .toList())
                    .isSorted();
        }
    }

    @Test
    void whatNobodyTouchedSaysWhatIsDraftedNow() {
        for (int story = 0; story < 500; story++) {
            var there = there();
            var drafted = drafted();
            var merging = Merging.of(kind, there, drafted);
            for (var paragraph : there) {
                if (paragraph.isOfAPerson()) continue;
                var after = merging.changed().stream()
                        .filter(one -> one.paragraph() == paragraph.id())
                        .map(ParagraphStore.Changed::state)
                        .findFirst()
                        .orElse(paragraph.state());
                var now = drafted.stream()
                        .filter(one -> one.slot().equals(paragraph.slot()))
                        .findFirst();
                assertThat(after.dropped()).isEqualTo(now.isEmpty());
                now.ifPresent(one -> assertThat(after.text()).isEqualTo(one.text()));
            }
        }
    }

    private static @Nullable String slot(Merging.Place place) {
        var paragraph = place.paragraph();
        return paragraph != null
                ? paragraph.slot()
                : Objects.requireNonNull(place.drafted()).slot();
    }

    private int sectionAt(String code) {
        return IntStream.range(0, kind.sections().size())
                .filter(at -> kind.sections().get(at).code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<Paragraph> there() {
        var there = new ArrayList<Paragraph>();
        for (var section : kind.sections()) {
            for (int slot = 0; slot < 4; slot++) {
                if (random.nextInt(3) == 0) continue;
                boolean isTyped = random.nextInt(4) == 0;
                there.add(new Paragraph(
                        there.size() + 1L,
                        section.code(),
                        there.size(),
                        isTyped ? null : section.code() + slot,
                        null,
                        "Câu " + random.nextInt(3),
                        "Câu " + random.nextInt(3),
                        isTyped ? new Source.Typed() : new Source.Worded(),
                        random.nextBoolean(),
                        random.nextInt(5) == 0,
                        1,
                        NOW,
                        WHO,
                        "Lê Thị Bình"));
            }
        }
        return there;
    }

    private List<Drafted> drafted() {
        var drafted = new ArrayList<Drafted>();
        for (var section : kind.sections()) {
            for (int slot = 0; slot < 4; slot++) {
                if (random.nextInt(3) > 0)
                    drafted.add(new Drafted(
                            section.code(), section.code() + slot, "Câu " + random.nextInt(3), new Source.Worded()));
            }
        }
        return drafted;
    }
}
