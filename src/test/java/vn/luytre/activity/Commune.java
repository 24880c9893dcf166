package vn.luytre.activity;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Author;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;

/** A made-up province with a commune, its police and two villages, and what takes place there. */
public class Commune {
    public final UnitId province;
    public final UnitId commune;
    public final UnitId other;
    public final UnitId police;
    public final UnitId village;
    public final AccountId officer;

    private final Activities activities;
    private final Clock clock;

    Commune(People people, Activities activities, Clock clock) {
        this.activities = activities;
        this.clock = clock;
        province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", province);
        other = people.unit(UnitKind.COMMUNE, "Xã Mai", province);
        police = people.unit(UnitKind.POLICE, "Công an xã Tre Ngà", commune);
        village = people.unit(UnitKind.VILLAGE, "Thôn Một", commune);
        officer = people.with(Role.OFFICER, commune);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Author author() {
        return new Author(officer, "Lê Thị Bình, Cán bộ", commune);
    }

    /** A patrol of today. */
    public Draft patrol(long shifts, long people) {
        return Draft.of(
                "patrol",
                commune,
                today(),
                "Tuần tra đêm",
                Map.of("shifts", BigDecimal.valueOf(shifts), "people", BigDecimal.valueOf(people)));
    }

    public Activity recorded() {
        return activities.record(UUID.randomUUID(), patrol(1, 6), author());
    }

    /** A small photograph, another one for each seed. */
    public static byte[] photo(int seed) {
        var picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        var random = new Random(seed);
        for (int x = 0; x < 40; x++) for (int y = 0; y < 30; y++) picture.setRGB(x, y, random.nextInt(0xffffff));
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
