package vn.luytre.directive.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The searched texts in the database. */
@Repository
class SearchStore {
    private final JdbcClient jdbc;

    SearchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts these in the place of all that was there of the directive. */
    void replace(UUID directive, List<Entry> entries) {
        jdbc.sql("delete from directive.search_entry where directive = :directive")
                .param("directive", directive)
                .update();
        jdbc.sql("""
                insert into directive.search_entry (directive, kind, number, label, body, folded, marked, words)
                select :directive, row.*, array_to_tsvector(string_to_array(btrim(row.folded), ' ')) from unnest(cast(:kind as text[]), cast(:number as int[]), cast(:label as text[]),
                    cast(:body as text[]), cast(:folded as text[]), cast(:marked as text[]))
                    as row (kind, number, label, body, folded, marked)
                """)
                .param("directive", directive)
                .param("kind", entries.stream().map(Entry::kind).toArray(String[]::new))
                .param("number", entries.stream().map(Entry::number).toArray(Integer[]::new))
                .param("label", entries.stream().map(Entry::label).toArray(String[]::new))
                .param("body", entries.stream().map(Entry::body).toArray(String[]::new))
                .param(
                        "folded",
                        entries.stream()
                                .map(entry -> SearchText.folded(entry.body()))
                                .toArray(String[]::new))
                .param(
                        "marked",
                        entries.stream()
                                .map(entry -> SearchText.marked(entry.body()))
                                .toArray(String[]::new))
                .update();
    }

    /** A searched text. */
    record Entry(String kind, int number, String label, String body) {}

    /**
     * What has all words of the query: first what has the query as it is written, then with other marks, then its words apart; the newest first among
     * equals. The texts themselves are fetched for one page only.
     */
    Hits find(Query query, int limit, int offset) {
        var found = jdbc.sql("""
                with page as (
                    select e.id, count(*) over () as total,
                           row_number() over (
                               order by case when strpos(e.marked, :markedPhrase) > 0 then 0
                                             when strpos(e.folded, :foldedPhrase) > 0 then 1 else 2 end,
                                        case e.kind when 'HEAD' then 0 when 'DUTY' then 1 else 2 end,
                                        d.issued_on desc nulls last, e.id) as place
                      from directive.search_entry e join directive.directive d on d.id = e.directive
                     where %s
                     order by place
                     limit :limit offset :offset)
                select e.*, d.state, d.type, d.number as code, d.issuer, d.subject, d.issued_on, page.total
                  from page
                  join directive.search_entry e on e.id = page.id
                  join directive.directive d on d.id = e.directive
                 order by page.place
                """.formatted(conditions(query)))
                .param("markedPhrase", query.marked().stripTrailing())
                .param("foldedPhrase", query.folded().stripTrailing())
                .params(parameters(query))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new Counted(hit(row, query), row.getInt("total")))
                .list();
        int total = found.isEmpty() ? 0 : found.getFirst().total();
        return new Hits(found.stream().map(Counted::hit).toList(), total);
    }

    private record Counted(Hit hit, int total) {}

    /** Only what is asked for gets into the statement, so that the plan is made for it. */
    private static String conditions(Query query) {
        var parts = new ArrayList<String>();
        if (!query.words().isEmpty()) parts.add("e.words @@ cast(:words as tsquery)");
        parts.add("d.state not in ('WITHDRAWN', 'REFUSED')");
        if (query.wantedIssuer().isPresent()) parts.add("d.issuer_key like :issuer");
        if (!query.type().isBlank()) parts.add("d.type = :type");
        if (query.year() != null) parts.add("extract(year from d.issued_on) = :year");
        if (!query.state().isBlank()) parts.add("d.state = :state");
        if (query.readable() != null) {
            parts.add(
                    "(d.office = any (cast(:offices as bigint[])) or d.state = 'ISSUED' and d.id = any (cast(:received as uuid[])))");
        }
        if (query.units() != null) {
            parts.add("""
                    exists (select 1 from directive.duty join directive.duty_unit u on u.duty = duty.id
                             where duty.directive = e.directive and u.unit = any (cast(:units as bigint[])) and (e.kind <> 'DUTY' or duty.number = e.number))""");
        }
        return String.join(" and ", parts);
    }

    private static java.util.Map<String, Object> parameters(Query query) {
        var named = new HashMap<String, Object>();
        named.put("words", query.words());
        query.wantedIssuer().ifPresent(issuer -> named.put("issuer", "%" + issuer + "%"));
        named.put("type", query.type());
        named.put("state", query.state());
        if (query.year() != null) named.put("year", query.year());
        var readable = query.readable();
        if (readable != null) {
            named.put("offices", readable.offices().toArray(Long[]::new));
            named.put("received", readable.received().toArray(UUID[]::new));
        }
        var units = query.units();
        if (units != null) named.put("units", units.toArray(Long[]::new));
        return named;
    }

    private static Hit hit(ResultSet row, Query query) throws SQLException {
        return new Hit(
                row.getObject("directive", UUID.class),
                row.getString("kind"),
                row.getInt("number"),
                Optional.ofNullable(row.getString("label")).filter(label -> !label.isEmpty()),
                Snippet.of(row.getString("body"), query.folded()),
                row.getString("state"),
                Optional.ofNullable(row.getString("type")),
                Optional.ofNullable(row.getString("code")),
                Optional.ofNullable(row.getString("issuer")),
                Optional.ofNullable(row.getString("subject")),
                Optional.ofNullable(row.getObject("issued_on", LocalDate.class)));
    }
}
