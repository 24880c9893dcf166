package vn.luytre.identity.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.luytre.audit.LogFilter;
import vn.luytre.audit.LogLine;
import vn.luytre.audit.LogSearch;
import vn.luytre.identity.Account;
import vn.luytre.identity.LogReaders;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.sheet.SheetWriter;
import vn.luytre.web.Paging;
import vn.luytre.web.Rows;

/** The lines of the log with the names of people and units. */
@Component
@ConditionalOnWebApplication
class LogScreens {
    private static final List<String> TITLES = List.of(
            "Số", "Lúc", "Người làm", "Chức vụ", "Đơn vị", "Mạng", "Việc", "Của", "Mã", "Chi tiết", "Số trong chuỗi");

    private static final Set<String> OF_UNITS = Set.of("unit", "office", "parent", "from", "to");

    private final LogSearch search;
    private final LogReaders readers;
    private final UnitChoices names;
    private final Units units;
    private final Clock clock;

    LogScreens(LogSearch search, LogReaders readers, UnitChoices names, Units units, Clock clock) {
        this.search = search;
        this.readers = readers;
        this.names = names;
        this.units = units;
        this.clock = clock;
    }

    Rows<LogRow> page(LogQuery query, Paging paging) {
        var filter = filter(query);
        return new Rows<>(named(search.find(filter, Paging.SIZE, paging.offset())), search.count(filter), paging);
    }

    private LogFilter filter(LogQuery query) {
        var unit = query.unit() == null ? null : new UnitId(query.unit());
        var accounts = readers.seen(unit, Objects.requireNonNull(query.who()))
                .map(found -> found.stream().map(one -> one.id().toString()).toList());
        return new LogFilter(
                accounts.orElse(null),
                query.from(),
                query.to(),
                Objects.requireNonNull(query.kind()),
                Objects.requireNonNull(query.subject()));
    }

    private List<LogRow> named(List<LogLine> lines) {
        var accounts = new HashMap<String, Account>();
        readers.named(lines.stream()
                        .flatMap(line -> Stream.of(line.account(), line.subject()))
                        .collect(Collectors.toSet()))
                .forEach(account -> accounts.put(account.id().toString(), account));
        var facts = lines.stream().map(LogScreens::facts).toList();
        var places = names.names(Stream.concat(
                        accounts.values().stream().map(Account::unit).filter(Objects::nonNull),
                        facts.stream().flatMap(List::stream).flatMap(fact -> unit(fact).stream()))
                .distinct()
                .toList());
        var rows = new ArrayList<LogRow>();
        for (int i = 0; i < lines.size(); i++) rows.add(row(lines.get(i), facts.get(i), accounts, places));
        return rows;
    }

    private static LogRow row(
            LogLine line, List<LogRow.Fact> facts, Map<String, Account> accounts, Map<UnitId, String> places) {
        var account = accounts.get(line.account());
        var about = accounts.get(line.subject());
        return new LogRow(
                line,
                account != null ? account.name() : line.account().equals("system") ? "" : line.account(),
                account == null || account.unit() == null ? "" : places.getOrDefault(account.unit(), ""),
                about == null ? line.subject() : about.name(),
                facts.stream()
                        .map(fact -> new LogRow.Fact(
                                fact.key(),
                                unit(fact)
                                        .map(unit -> places.getOrDefault(unit, fact.value()))
                                        .orElse(fact.value())))
                        .toList());
    }

    private static List<LogRow.Fact> facts(LogLine line) {
        var facts = new ArrayList<LogRow.Fact>();
        JsonMapper.shared()
                .readTree(line.detail())
                .properties()
                .forEach(fact ->
                        facts.add(new LogRow.Fact(fact.getKey(), fact.getValue().asString())));
        return facts;
    }

    /** The unit that a fact names. */
    private static Optional<UnitId> unit(LogRow.Fact fact) {
        return OF_UNITS.contains(fact.key()) && fact.value().matches("\\d{1,18}")
                ? Optional.of(new UnitId(Long.parseLong(fact.value())))
                : Optional.empty();
    }

    /** The kinds that occur, as codes. */
    List<String> kinds() {
        return search.kinds();
    }

    /** The units that can be asked for; none where somebody may see all, for those would be too many to choose from. */
    Map<String, String> units() {
        var offered = new LinkedHashMap<String, String>();
        units.all(readers.units().orElse(Set.of()), LocalDate.now(clock))
                .forEach((Unit unit) -> offered.put(Long.toString(unit.id().value()), unit.name()));
        return offered;
    }

    /** All that is found, up to the number that is counted. */
    void export(LogQuery query, OutputStream out) throws IOException {
        var rows = named(search.find(filter(query), LogSearch.COUNTED, 0));
        SheetWriter.xlsx(
                out, "Sổ ghi việc", TITLES, rows.stream().map(this::cells).iterator());
    }

    private List<@Nullable Object> cells(LogRow row) {
        var line = row.line();
        var cells = new ArrayList<@Nullable Object>();
        cells.add(line.id());
        cells.add(line.at().atZoneSameInstant(clock.getZone()).toLocalDateTime().toString());
        cells.addAll(List.of(row.name(), line.post(), row.unit(), line.source(), line.what(), line.module()));
        cells.add(row.subject());
        cells.add(row.facts().stream()
                .map(fact -> fact.key() + ": " + fact.value())
                .collect(Collectors.joining("; ")));
        cells.add(line.seal());
        return cells;
    }
}
