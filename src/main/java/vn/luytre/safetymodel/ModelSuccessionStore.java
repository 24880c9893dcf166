package vn.luytre.safetymodel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.UnitId;
import vn.luytre.text.Folding;

/** Models and sites whose units ended, in the database. */
@Repository
class ModelSuccessionStore {
    private static final long LOCK = 7_202_611_240_700L;

    private final JdbcClient jdbc;
    private final Clock clock;

    ModelSuccessionStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One at a time, until the transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((_, _) -> true)
                .list();
    }

    /** How many sites stand in an area for which a unit answers. */
    record SitePlace(UnitId area, UnitId unit, int sites) {}

    List<SitePlace> places() {
        return jdbc.sql("""
                select area, unit, count(*)::int as sites from safetymodel.site where not withdrawn group by area, unit
                 order by area, unit
                """)
                .query((row, _) -> new SitePlace(
                        new UnitId(row.getLong("area")), new UnitId(row.getLong("unit")), row.getInt("sites")))
                .list();
    }

    /**
     * The sites of a place are in an area now, for which a unit answers.
     *
     * @param words why
     * @param name of the area, where it is another one: people look for it
     */
    record SiteMove(SitePlace place, UnitId area, UnitId unit, String words, String name) {}

    void moveSites(List<SiteMove> moves, LocalDate day) {
        jdbc.sql("""
                with moved as (
                    update safetymodel.site s
                       set area = m.to_area, unit = m.to_unit, version = s.version + 1, search = rtrim(s.search || ' ' || m.search)
                      from unnest(:areas::bigint[], :units::bigint[], :toAreas::bigint[], :toUnits::bigint[], :words::text[],
                                  :searches::text[]) as m (area, unit, to_area, to_unit, words, search)
                     where s.area = m.area and s.unit = m.unit and not s.withdrawn
                    returning s.id, s.model, s.unit, s.state, s.launched_on, s.removed_on, m.words)
                insert into safetymodel.entry (model, site, happening, day, note, at, by_name, unit, state_before, state_after,
                    launched_before, removed_before)
                select model, id, 'HANDED_OVER', :day, words, :now, '', unit, state, state, launched_on, removed_on
                  from moved order by id
                """)
                .param("areas", units(moves, move -> move.place().area()))
                .param("units", units(moves, move -> move.place().unit()))
                .param("toAreas", units(moves, SiteMove::area))
                .param("toUnits", units(moves, SiteMove::unit))
                .param("words", moves.stream().map(SiteMove::words).toArray(String[]::new))
                .param(
                        "searches",
                        moves.stream().map(move -> Folding.key(move.name())).toArray(String[]::new))
                .param("day", day)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** The units that own models or types. */
    List<UnitId> owners() {
        return jdbc.sql("""
                select unit as value from safetymodel.model where not withdrawn
                union
                select unit from safetymodel.own_type
                """).query(UnitId.class).list();
    }

    /**
     * What a unit owned goes to an heir.
     *
     * @param heir null where there are several or none
     */
    record ModelMove(UnitId from, @Nullable UnitId heir, String words) {
        @Nullable
        Long heirValue() {
            return heir == null ? null : heir.value();
        }
    }

    /** How many models went from where to where. */
    record ModelsMoved(UnitId from, UnitId to, int models) {}

    List<ModelsMoved> moveModels(List<ModelMove> moves, LocalDate day) {
        return jdbc.sql("""
                with gone as (
                    select * from unnest(:from::bigint[], :heirs::bigint[], :words::text[]) as g (unit, heir, words)),
                aim as (
                    select m.id, g.unit as from_unit, g.words,
                           coalesce(g.heir, (
                             select s.unit from safetymodel.site s
                              where s.model = m.id and not s.withdrawn group by s.unit order by count(*) desc, s.unit limit 1)) as to_unit
                      from safetymodel.model m join gone g on g.unit = m.unit where not m.withdrawn),
                moved as (
                    update safetymodel.model m set unit = aim.to_unit, version = m.version + 1
                      from aim where aim.id = m.id and aim.to_unit <> m.unit
                    returning m.id, aim.from_unit, aim.to_unit, aim.words, m.state, m.recognition, m.launched_on, m.removed_on),
                written as (
                    insert into safetymodel.entry (model, happening, day, note, at, by_name, unit, state_before, state_after,
                        recognition_before, recognition_after, launched_before, removed_before)
                    select id, 'HANDED_OVER', :day, words, :now, '', to_unit, state, state, recognition, recognition, launched_on,
                           removed_on
                      from moved order by id)
                select from_unit as "from", to_unit as "to", count(*)::int as models
                  from moved group by from_unit, to_unit order by from_unit, to_unit
                """)
                .param("from", units(moves, ModelMove::from))
                .param("heirs", heirs(moves))
                .param("words", moves.stream().map(ModelMove::words).toArray(String[]::new))
                .param("day", day)
                .param("now", OffsetDateTime.now(clock))
                .query((row, _) -> new ModelsMoved(
                        new UnitId(row.getLong("from")), new UnitId(row.getLong("to")), row.getInt("models")))
                .list();
    }

    void moveTypes(List<ModelMove> moves) {
        jdbc.sql("""
                update safetymodel.own_type t set unit = g.heir
                  from unnest(:from::bigint[], :heirs::bigint[]) as g (unit, heir)
                 where g.unit = t.unit and g.heir is not null
                """)
                .param("from", units(moves, ModelMove::from))
                .param("heirs", heirs(moves))
                .update();
    }

    private static @Nullable Long[] heirs(List<ModelMove> moves) {
        return moves.stream().map(ModelMove::heirValue).toArray(Long[]::new);
    }

    private static <T> Long[] units(List<T> moves, Function<T, UnitId> part) {
        return moves.stream().map(part).map(UnitId::value).toArray(Long[]::new);
    }
}
