package vn.luytre.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.UnitId;
import vn.luytre.text.Folding;

/** Reviews in the database. */
@Repository
class ReviewStore {
    private final JdbcClient jdbc;

    ReviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts all objects into a season, at once; those that are in one of that standard and year already are left there. */
    int add(SeasonId season, List<SeasonObject> objects) {
        return jdbc.sql("""
                insert into assessment.review
                       (season, pack, year, object, title, search, type, unit, commune, district, province, state, reason)
                select s.id, s.pack, s.year, o.object, o.title, o.search, o.type, o.unit, o.commune, o.district, o.province,
                       case when o.exclusion is null then 'OPEN' else 'EXCLUDED' end, coalesce(o.exclusion, '')
                  from assessment.season s
                 cross join unnest(:objects::bigint[], :titles::text[], :searches::text[], :types::text[], :units::bigint[],
                                   :communes::bigint[], :districts::bigint[], :provinces::bigint[], :exclusions::text[])
                       o (object, title, search, type, unit, commune, district, province, exclusion)
                 where s.id = :season
                    on conflict (pack, year, object) do nothing
                """)
                .param("season", season.value())
                .param("objects", longs(objects, SeasonObject::object))
                .param("titles", texts(objects, SeasonObject::title))
                .param("searches", texts(objects, one -> Folding.key(one.title())))
                .param("types", texts(objects, one -> one.type().name()))
                .param("units", longs(objects, SeasonObject::unit))
                .param("communes", longs(objects, SeasonObject::commune))
                .param("districts", longs(objects, SeasonObject::district))
                .param("provinces", longs(objects, SeasonObject::province))
                .param("exclusions", texts(objects, SeasonObject::exclusion))
                .update();
    }

    private static @Nullable Long[] longs(List<SeasonObject> objects, Function<SeasonObject, @Nullable UnitId> unit) {
        return objects.stream()
                .map(unit)
                .map(id -> id == null ? null : id.value())
                .toArray(Long[]::new);
    }

    private static @Nullable String[] texts(List<SeasonObject> objects, Function<SeasonObject, @Nullable String> text) {
        return objects.stream().map(text).toArray(String[]::new);
    }

    Optional<Review> find(ReviewId id) {
        return jdbc.sql("select " + ReviewRows.COLUMNS + " from assessment.review r where r.id = :id")
                .param("id", id.value())
                .query((row, _) -> ReviewRows.review(row))
                .optional();
    }

    /** Those of some objects in a season, in the order of their titles. */
    List<Review> of(SeasonId season, Collection<UnitId> objects) {
        return jdbc.sql("select " + ReviewRows.COLUMNS + """
                 from assessment.review r where r.season = :season and r.object = any (:objects) order by r.title, r.id
                """)
                .param("season", season.value())
                .param("objects", UnitId.values(objects))
                .query((row, _) -> ReviewRows.review(row))
                .list();
    }

    /** Of the same object and another season: of a standard and a year. */
    Optional<ReviewId> other(ReviewId id, String pack, int yearsBefore) {
        return jdbc.sql("""
                select o.id from assessment.review r
                  join assessment.review o on o.object = r.object and o.pack = :pack and o.year = r.year - :years
                 where r.id = :id
                """)
                .param("id", id.value())
                .param("pack", pack)
                .param("years", yearsBefore)
                .query((row, _) -> new ReviewId(row.getLong("id")))
                .optional();
    }

    /** What the rules look at; nobody else changes it until this is through. */
    List<Case> lock(Collection<ReviewId> ids) {
        return jdbc.sql("select " + ReviewRows.COLUMNS + """
                 from assessment.review r where r.id = any (:ids) order by r.id for update
                """)
                .param("ids", values(ids))
                .query((row, _) -> ReviewRows.asCase(row))
                .list();
    }

    static Long[] values(Collection<ReviewId> ids) {
        return ids.stream().map(ReviewId::value).toArray(Long[]::new);
    }
}
