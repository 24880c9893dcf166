package vn.luytre.safetymodel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.identity.Author;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.safetymodel.SafetyModelEvent.TypeChanged;
import vn.luytre.text.Folding;
import vn.luytre.web.Refused;

/** The catalogue of types: those that ship, and those that a province has added for all below it. */
@Service
@Transactional
public class ModelTypes {
    private static final String OWN = "own-";
    private static final int LONGEST_CODE = 40;

    private final TypePack pack = TypePack.load();
    private final JdbcClient jdbc;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ModelTypes(JdbcClient jdbc, Units units, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** The fields, in the order of the pack. */
    public List<ModelField> fields() {
        return pack.fields();
    }

    /** The name of a field; its code where there is none. */
    public String fieldName(String code) {
        return fields().stream()
                .filter(field -> field.code().equals(code))
                .map(ModelField::name)
                .findFirst()
                .orElse(code);
    }

    /** Every type there is or was, for names of what is in the register. */
    @Transactional(readOnly = true)
    public List<ModelType> all() {
        return Stream.concat(pack.types().stream(), own("true", List.of()).stream())
                .toList();
    }

    /** The types of which a unit may have models today. */
    @Transactional(readOnly = true)
    public List<ModelType> of(UnitId unit) {
        var path = units.path(unit, LocalDate.now(clock)).stream().map(Unit::id).toList();
        return Stream.concat(pack.types().stream(), own("unit = any (:units) and ended_on is null", path).stream())
                .toList();
    }

    private List<ModelType> own(String condition, Collection<UnitId> of) {
        return jdbc.sql("select code, name, field, unit, ended_on from safetymodel.own_type where " + condition
                        + " order by name")
                .param("units", UnitId.values(of))
                .query((row, _) -> new ModelType(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("field"),
                        new UnitId(row.getLong("unit")),
                        row.getObject("ended_on", LocalDate.class)))
                .list();
    }

    /** A type by its code. */
    @Transactional(readOnly = true)
    public Optional<ModelType> find(String code) {
        return all().stream().filter(type -> type.code().equals(code)).findFirst();
    }

    /** The name of a type; its code where there is none. */
    @Transactional(readOnly = true)
    public String name(String code) {
        return find(code).map(ModelType::name).orElse(code);
    }

    /** Adds one for a unit and all below it, or takes it up again. Right {@code DECIDE}. */
    public String add(UnitId unit, String name, String field, Author by) {
        if (name.isBlank()) throw new Refused("safetymodel.type.no-name");
        if (fields().stream().noneMatch(one -> one.code().equals(field)))
            throw new Refused("safetymodel.type.no-field");
        var key = Folding.key(name).strip();
        var same = of(unit).stream()
                .filter(type -> Folding.key(type.name()).strip().equals(key))
                .findFirst();
        if (same.isPresent())
            throw new Refused("safetymodel.type.there", same.get().name());
        var code = code(unit, key);
        jdbc.sql("""
                insert into safetymodel.own_type (code, unit, name, field, at, account, by_name)
                values (:code, :unit, :name, :field, :now, :account, :by)
                on conflict (code) do update set ended_on = null, name = excluded.name, field = excluded.field
                """)
                .param("code", code)
                .param("unit", unit.value())
                .param("name", name.strip())
                .param("field", field)
                .param("now", OffsetDateTime.now(clock))
                .param("account", by.account().value())
                .param("by", by.name())
                .update();
        events.publishEvent(new TypeChanged(code, unit, true));
        return code;
    }

    private static String code(UnitId unit, String key) {
        var words = new ArrayList<String>();
        for (var word : key.split("[^a-z0-9]+", -1)) if (!word.isEmpty()) words.add(word);
        var code = OWN + unit + "-" + String.join("-", words);
        return code.length() <= LONGEST_CODE ? code : code.substring(0, LONGEST_CODE);
    }

    /** From today on no new model is of it; those that are stay so. Right {@code DECIDE} towards its unit. */
    public void end(ModelType type) {
        var unit = unit(type);
        jdbc.sql("update safetymodel.own_type set ended_on = :today where code = :code and ended_on is null")
                .param("today", LocalDate.now(clock))
                .param("code", type.code())
                .update();
        events.publishEvent(new TypeChanged(type.code(), unit, false));
    }

    private static UnitId unit(ModelType type) {
        @Nullable UnitId unit = type.unit();
        if (unit == null) throw new Refused("safetymodel.type.ships");
        return unit;
    }
}
