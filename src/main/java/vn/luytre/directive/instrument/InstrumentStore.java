package vn.luytre.directive.instrument;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.directive.ReadableDirectives;

/** The register in the database. */
@Repository
public class InstrumentStore {
    private final JdbcClient jdbc;

    InstrumentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Brings the register to what the rule pack says; what was only read in texts before is confirmed by it. */
    void seed(InstrumentPack pack) {
        var entries = pack.entries();
        jdbc.sql("""
                insert into directive.instrument (key, type, number, issuer, title, issued_on, in_force_from, in_force_to, source,
                    confirmed)
                select *, true from unnest(cast(:key as text[]), cast(:type as text[]), cast(:number as text[]),
                    cast(:issuer as text[]), cast(:title as text[]), cast(:issued as date[]), cast(:from as date[]),
                    cast(:to as date[]), cast(:source as text[]))
                on conflict (key, (coalesce(issued_on, date '0001-01-01'))) do update
                   set type = excluded.type, number = excluded.number, issuer = excluded.issuer, title = excluded.title,
                       in_force_from = excluded.in_force_from, in_force_to = excluded.in_force_to, source = excluded.source,
                       confirmed = true
                """)
                .param("key", texts(entries, entry -> InstrumentKey.of(entry.number())))
                .param("type", texts(entries, InstrumentPack.Entry::type))
                .param("number", texts(entries, InstrumentPack.Entry::number))
                .param("issuer", texts(entries, InstrumentPack.Entry::issuer))
                .param("title", texts(entries, InstrumentPack.Entry::title))
                .param("issued", days(entries, InstrumentPack.Entry::issuedOn))
                .param("from", days(entries, InstrumentPack.Entry::inForceFrom))
                .param("to", days(entries, InstrumentPack.Entry::inForceTo))
                .param("source", texts(entries, InstrumentPack.Entry::source))
                .update();
        seedEffects(pack.effects());
    }

    private void seedEffects(List<InstrumentPack.Effect> effects) {
        jdbc.sql("""
                insert into directive.instrument_effect (instrument, other, kind, since, source)
                select one.id, another.id, row.kind, row.since, row.source
                  from unnest(cast(:one as text[]), cast(:other as text[]), cast(:kind as text[]), cast(:since as date[]),
                       cast(:source as text[])) as row (one, other, kind, since, source)
                  join directive.instrument one on one.key = row.one and one.confirmed
                  join directive.instrument another on another.key = row.other and another.confirmed
                on conflict (instrument, other, kind) do update set since = excluded.since, source = excluded.source
                """)
                .param("one", texts(effects, effect -> InstrumentKey.of(effect.number())))
                .param("other", texts(effects, effect -> InstrumentKey.of(effect.other())))
                .param("kind", texts(effects, InstrumentPack.Effect::kind))
                .param("since", days(effects, InstrumentPack.Effect::since))
                .param("source", texts(effects, InstrumentPack.Effect::source))
                .update();
    }

    /** Adds the instruments that nobody knew; a number with a year in it is known whatever day is printed with it. */
    void grow(List<Cited> cited) {
        jdbc.sql("""
                insert into directive.instrument (key, type, number, issuer, title, issued_on, confirmed)
                select distinct on (row.key) row.*, false
                  from unnest(cast(:key as text[]), cast(:type as text[]), cast(:number as text[]), cast(:issuer as text[]),
                       cast(:title as text[]), cast(:day as date[])) as row (key, type, number, issuer, title, day)
                 where not exists (
                       select 1 from directive.instrument known
                        where known.key = row.key
                          and (row.key ~ '^[0-9]+ [0-9]{4} ' or row.day is null or known.issued_on is null
                               or extract(year from known.issued_on) = extract(year from row.day)))
                 order by row.key, row.day nulls last
                on conflict do nothing
                """)
                .param("key", texts(cited, Cited::key))
                .param("type", texts(cited, Cited::type))
                .param("number", texts(cited, Cited::number))
                .param("issuer", texts(cited, Cited::issuer))
                .param("title", texts(cited, Cited::title))
                .param("day", days(cited, Cited::printedOn))
                .update();
    }

    /** Writes down where a directive cites what; of several instruments with one number that of the printed year is meant. */
    void cite(UUID directive, List<Cited> cited) {
        jdbc.sql("""
                insert into directive.citation (directive, instrument, cited, type, printed, printed_on, sentence, start_at, end_at)
                select :directive, (
                       select known.id from directive.instrument known
                        where known.key = row.key
                        order by extract(year from known.issued_on) = extract(year from row.day) desc nulls last,
                                 known.confirmed desc, known.issued_on desc nulls last
                        limit 1), row.cited, row.type, row.printed, row.day, row.sentence, row.start_at, row.end_at
                  from unnest(cast(:key as text[]), cast(:cited as text[]), cast(:type as text[]), cast(:printed as text[]),
                       cast(:day as date[]), cast(:sentence as text[]), cast(:start as int[]), cast(:end as int[]))
                    as row (key, cited, type, printed, day, sentence, start_at, end_at)
                """)
                .param("directive", directive)
                .param("key", texts(cited, Cited::key))
                .param("cited", texts(cited, Cited::cited))
                .param("type", texts(cited, Cited::type))
                .param("printed", texts(cited, Cited::printed))
                .param("day", days(cited, Cited::printedOn))
                .param("sentence", texts(cited, Cited::sentence))
                .param("start", cited.stream().map(Cited::start).toArray(Integer[]::new))
                .param("end", cited.stream().map(Cited::end).toArray(Integer[]::new))
                .update();
    }

    /**
     * What is wrong with the citations of a directive, on the day that it bears, else today. Who cites what replaced or amended an
     * instrument knows of it. Of an amendment without a day only the year in its number is known.
     */
    List<Flag> flags(UUID directive, LocalDate today) {
        return jdbc.sql("""
                with cited as (
                    select distinct on (c.cited) c.*, i.number, i.issued_on, i.in_force_from, i.in_force_to, i.confirmed,
                           coalesce(d.issued_on, :today) as day
                      from directive.citation c
                      join directive.instrument i on i.id = c.instrument
                      join directive.directive d on d.id = c.directive
                     where c.directive = :directive
                     order by c.cited, c.start_at)
                select 'MISDATED' as what, cited, start_at, end_at, instrument, printed, number as other, issued_on as day
                  from cited where confirmed and printed_on <> issued_on
                union all
                select 'DEAD', c.cited, c.start_at, c.end_at, c.instrument, c.printed, coalesce(by.number, ''),
                       coalesce(e.since, c.in_force_to + 1)
                  from cited c
                  left join directive.instrument_effect e on e.other = c.instrument and e.kind = 'REPLACES'
                  left join directive.instrument by on by.id = e.instrument
                 where (c.in_force_to < c.day or e.since <= c.day)
                   and not exists (select 1 from cited too where too.instrument = by.id)
                union all
                select 'NOT_YET', cited, start_at, end_at, instrument, printed, number, in_force_from
                  from cited where confirmed and in_force_from > day
                union all
                select 'AMENDED', c.cited, c.start_at, c.end_at, c.instrument, c.printed, by.number,
                       coalesce(e.since, by.issued_on, make_date(split_part(by.key, ' ', 2)::int, 12, 31))
                  from cited c
                  join directive.instrument_effect e on e.other = c.instrument and e.kind = 'AMENDS'
                  join directive.instrument by on by.id = e.instrument
                 where (by.key ~ '^[0-9]+ [0-9]{4} ' or coalesce(e.since, by.issued_on) is not null)
                   and coalesce(e.since, by.issued_on, make_date(split_part(by.key, ' ', 2)::int, 12, 31)) <= c.day
                   and not exists (select 1 from cited too where too.instrument = by.id)
                union all
                select 'VARIANT', cited, start_at, end_at, instrument, printed, number, day
                  from cited where printed <> number
                 order by start_at, what
                """)
                .param("directive", directive)
                .param("today", today)
                .query((row, _) -> flag(row))
                .list();
    }

    private static Flag flag(ResultSet row) throws SQLException {
        return new Flag(
                Flag.What.valueOf(row.getString("what")),
                row.getString("cited"),
                row.getInt("start_at"),
                row.getInt("end_at"),
                row.getLong("instrument"),
                row.getString("printed"),
                row.getString("other"),
                row.getObject("day", LocalDate.class));
    }

    Optional<Instrument> find(long id) {
        return jdbc.sql("""
                select i.*, (select count(distinct directive) from directive.citation c where c.instrument = i.id) as directives
                  from directive.instrument i where i.id = :id
                """).param("id", id).query((row, _) -> instrument(row)).optional();
    }

    /** Those with this in their number or title, the newest first. */
    List<Instrument> search(String key, String text, int limit, int offset) {
        return jdbc.sql("""
                select i.*, (select count(distinct directive) from directive.citation c where c.instrument = i.id) as directives
                  from directive.instrument i
                 where :text = '' or i.key like '%' || :key || '%' or i.title ilike '%' || :text || '%'
                 order by i.issued_on desc nulls last, i.number, i.id
                 limit :limit offset :offset
                """)
                .param("key", key)
                .param("text", text)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> instrument(row))
                .list();
    }

    long count(String key, String text) {
        return jdbc.sql("""
                select count(*) from directive.instrument i
                 where :text = '' or i.key like '%' || :key || '%' or i.title ilike '%' || :text || '%'
                """)
                .param("key", key)
                .param("text", text)
                .query(Long.class)
                .single();
    }

    /** What this one does to others, and others to this one. */
    List<Effect> effects(long id) {
        return jdbc.sql("""
                select e.kind, e.instrument = :id as forward, i.id as other, i.type, i.number, e.since
                  from directive.instrument_effect e
                  join directive.instrument i on i.id = case when e.instrument = :id then e.other else e.instrument end
                 where e.instrument = :id or e.other = :id
                 order by e.since nulls last, i.number
                """)
                .param("id", id)
                .query((row, _) -> new Effect(
                        row.getString("kind"),
                        row.getBoolean("forward"),
                        row.getLong("other"),
                        row.getString("type"),
                        row.getString("number"),
                        Optional.ofNullable(row.getObject("since", LocalDate.class))))
                .list();
    }

    /** One instrument and another; {@code forward} where this one does it. */
    public record Effect(
            String kind, boolean forward, long other, String type, String number, Optional<LocalDate> since) {}

    /** Every place where a directive cites it. */
    List<Use> uses(long id, @Nullable ReadableDirectives readable) {
        return jdbc.sql("""
                select c.directive, d.type, d.number, d.subject, d.issued_on, c.sentence, c.start_at
                  from directive.citation c join directive.directive d on d.id = c.directive
                 where c.instrument = :id
                   and (:all or d.office = any (cast(:offices as bigint[]))
                        or d.state = 'ISSUED' and d.id = any (cast(:received as uuid[])))
                 order by d.issued_on desc nulls last, d.received_at desc, c.start_at
                """)
                .param("id", id)
                .param("all", readable == null)
                .param("offices", readable == null ? null : readable.offices().toArray(Long[]::new))
                .param("received", readable == null ? null : readable.received().toArray(UUID[]::new))
                .query((row, _) -> new Use(
                        row.getObject("directive", UUID.class),
                        Optional.ofNullable(row.getString("type")),
                        Optional.ofNullable(row.getString("number")),
                        Optional.ofNullable(row.getString("subject")),
                        Optional.ofNullable(row.getObject("issued_on", LocalDate.class)),
                        row.getString("sentence")))
                .list();
    }

    /** A directive that cites an instrument, with the sentence. */
    public record Use(
            UUID directive,
            Optional<String> type,
            Optional<String> number,
            Optional<String> subject,
            Optional<LocalDate> issuedOn,
            String sentence) {}

    private static Instrument instrument(ResultSet row) throws SQLException {
        return new Instrument(
                row.getLong("id"),
                row.getString("type"),
                row.getString("number"),
                Optional.ofNullable(row.getString("issuer")),
                Optional.ofNullable(row.getString("title")),
                Optional.ofNullable(row.getObject("issued_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("in_force_from", LocalDate.class)),
                Optional.ofNullable(row.getObject("in_force_to", LocalDate.class)),
                Optional.ofNullable(row.getString("source")),
                row.getBoolean("confirmed"),
                row.getInt("directives"));
    }

    private static <T> String[] texts(List<T> rows, Function<T, @Nullable String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }

    private static <T> Date[] days(List<T> rows, Function<T, @Nullable LocalDate> value) {
        return rows.stream()
                .map(row -> {
                    var day = value.apply(row);
                    return day == null ? null : Date.valueOf(day);
                })
                .toArray(Date[]::new);
    }
}
