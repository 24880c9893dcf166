package vn.luytre.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.luytre.boundary.Boundaries;
import vn.luytre.identity.Author;
import vn.luytre.organization.UnitId;

/** The boundaries of the communes, made up like all else: {@code demo/dia-gioi.geojson}, drawn by {@code src/build/MadeUpMap.java}. */
@OnDemo
@Component
class ProvinceMap {
    private static final String FILE = "dia-gioi.geojson";
    private static final String ADMINISTRATOR = "quantri";
    private static final LocalDate ARRANGED = LocalDate.of(2025, 7, 1);

    private final Boundaries boundaries;
    private final Cast cast;
    private final Places places;
    private final TransactionTemplate transaction;

    ProvinceMap(Boundaries boundaries, Cast cast, Places places, TransactionTemplate transaction) {
        this.boundaries = boundaries;
        this.cast = cast;
        this.places = places;
        this.transaction = transaction;
    }

    /** As the administrator of the office brings them. */
    void bring() {
        var account = cast.named(ADMINISTRATOR).account();
        cast.as(cast.named(ADMINISTRATOR), () -> {
            long id = boundaries.read(places.province(), FILE, Table.bytes(FILE), ARRANGED);
            var draft = boundaries.draft(id).orElseThrow(NoSuchElementException::new);
            var chosen = new LinkedHashMap<Integer, UnitId>();
            boundaries.matches(draft).matched().forEach((number, match) -> chosen.put(number, match.unit()));
            var by = new Author(account.id(), account.nameAndPost(), places.province());
            transaction.executeWithoutResult(_ -> boundaries.take(draft, chosen, by));
        });
    }
}
