package vn.luytre.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.luytre.text.Folding;

/** Writes activities with what hangs on them as their front doors do, one statement for each table and block. */
record MovementRows(JdbcClient jdbc) {
    /**
     * An activity.
     *
     * @param proofs how many links prove it
     * @param site that it served; null for none
     */
    record Made(
            UUID key,
            long unit,
            long answering,
            long area,
            String spot,
            LocalDate day,
            String state,
            String kind,
            String title,
            String words,
            int proofs,
            @Nullable Long site,
            Map<String, Integer> amounts,
            OffsetDateTime at,
            UUID account,
            String by) {}

    void add(List<Made> block) {
        jdbc.sql("create temporary table if not exists made (id bigint, key uuid, proofs int, site bigint, state text,"
                        + " at timestamptz, account uuid, by_name text) on commit drop")
                .update();
        jdbc.sql("truncate made").update();
        activities(block);
        amounts(block);
        jdbc.sql("insert into activity.served select id, 'SITE', site from made where site is not null")
                .update();
        jdbc.sql("""
                insert into activity.entry (activity, happening, at, account, by_name, note)
                select id, 'RECORDED', at, account, by_name, '' from made order by id
                """).update();
        proofs();
        jdbc.sql("""
                insert into activity.entry (activity, happening, at, account, by_name, note)
                select id, 'WITHDRAWN', at, account, by_name, 'Ghi nhầm.' from made where state = 'WITHDRAWN'
                """).update();
    }

    private void activities(List<Made> block) {
        jdbc.sql("""
                with added as (
                    insert into activity.activity (client_key, version, unit, answering, area, spot, day, state, state_before, reason,
                        kind, title, words, proofs, search, recorded_at, recorded_on, account, by_name)
                    select key, case state when 'WITHDRAWN' then 2 else 1 end, unit, answering, area, spot, day, state,
                           case state when 'WITHDRAWN' then 'HELD' end, case state when 'WITHDRAWN' then 'Ghi nhầm.' end,
                           kind, title, words, proofs, search, at, (at at time zone 'Asia/Ho_Chi_Minh')::date, account, by_name
                      from unnest(:keys::uuid[], :units::bigint[], :answering::bigint[], :areas::bigint[], :spots::text[],
                           :days::date[], :states::text[], :kinds::text[], :titles::text[], :words::text[], :proofs::int[],
                           :searches::text[], :ats::timestamptz[], :accounts::uuid[], :names::text[])
                        as m (key, unit, answering, area, spot, day, state, kind, title, words, proofs, search, at, account, by_name)
                    returning id, client_key, proofs, state, recorded_at, account, by_name)
                insert into made
                select a.id, a.client_key, a.proofs, s.site, a.state, a.recorded_at, a.account, a.by_name
                  from added a join unnest(:keys::uuid[], :sites::bigint[]) as s (key, site) on s.key = a.client_key
                """)
                .param("keys", texts(block, one -> one.key().toString()))
                .param("units", texts(block, one -> Long.toString(one.unit())))
                .param("answering", texts(block, one -> Long.toString(one.answering())))
                .param("areas", texts(block, one -> Long.toString(one.area())))
                .param("spots", texts(block, Made::spot))
                .param("days", texts(block, one -> one.day().toString()))
                .param("states", texts(block, Made::state))
                .param("kinds", texts(block, Made::kind))
                .param("titles", texts(block, Made::title))
                .param("words", texts(block, Made::words))
                .param("proofs", texts(block, one -> Integer.toString(one.proofs())))
                .param("searches", texts(block, MovementRows::search))
                .param("ats", texts(block, one -> one.at().toString()))
                .param("accounts", texts(block, one -> one.account().toString()))
                .param("names", texts(block, Made::by))
                .param("sites", texts(block, one -> one.site() == null ? null : Long.toString(one.site())))
                .update();
    }

    private static String search(Made one) {
        return Folding.key(String.join(" ", one.title(), one.spot(), one.words()));
    }

    private void amounts(List<Made> block) {
        var keys = new ArrayList<String>();
        var measures = new ArrayList<String>();
        var amounts = new ArrayList<String>();
        for (var one : block) {
            one.amounts().forEach((measure, amount) -> {
                keys.add(one.key().toString());
                measures.add(measure);
                amounts.add(amount.toString());
            });
        }
        jdbc.sql("""
                insert into activity.amount (activity, measure, amount)
                select m.id, a.measure, a.amount
                  from unnest(:keys::uuid[], :measures::text[], :amounts::numeric[]) as a (key, measure, amount)
                  join made m on m.key = a.key
                """)
                .param("keys", keys.toArray(String[]::new))
                .param("measures", measures.toArray(String[]::new))
                .param("amounts", amounts.toArray(String[]::new))
                .update();
    }

    private void proofs() {
        jdbc.sql("""
                with linked as (
                    select m.id, m.at, m.account, m.by_name, nextval(pg_get_serial_sequence('evidence.proof', 'id')) as proof,
                           'Bài đăng số ' || number as name,
                           'https://trang.luytre.example/bai/' || m.id || '-' || number as link
                      from made m cross join lateral generate_series(1, m.proofs) as number),
                kept as (
                    insert into evidence.proof (id, name, link, added_at, account, by_name) overriding system value
                    select proof, name, link, at, account, by_name from linked),
                joined as (
                    insert into activity.activity_proof (activity, proof, added_at) select id, proof, at from linked)
                insert into activity.entry (activity, happening, at, account, by_name, note)
                select id, 'PROOF_ADDED', at, account, by_name, name from linked
                """).update();
    }

    private static @Nullable String[] texts(List<Made> block, Function<Made, @Nullable String> part) {
        return block.stream().map(part).toArray(String[]::new);
    }
}
