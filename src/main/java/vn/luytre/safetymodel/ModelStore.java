package vn.luytre.safetymodel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.organization.UnitId;
import vn.luytre.safetymodel.SafetyModel.Head;
import vn.luytre.safetymodel.SafetyModel.ModelFile;
import vn.luytre.text.Folding;

/** Models in the database. */
@Repository
class ModelStore {
    private final JdbcClient jdbc;

    ModelStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ModelId add(UnitId unit, ModelFile file, Life life, OffsetDateTime now) {
        return jdbc.sql("""
                insert into safetymodel.model (unit, type, name, field, place, aim, results, basis_number, basis_day, directive,
                    head_name, head_post, head_phone, search, state, launched_on, at)
                values (:unit, :type, :name, :field, :place, :aim, :results, :number, :basisDay, cast(:directive as uuid),
                    :headName, :headPost, :headPhone, :search, :state, cast(:launched as date), :now)
                returning id as value
                """)
                .params(values(file))
                .param("unit", unit.value())
                .param("state", life.state().name())
                .param("launched", life.launchedOn())
                .param("now", now)
                .query(ModelId.class)
                .single();
    }

    private static Map<String, @Nullable Object> values(ModelFile file) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("type", file.type());
        values.put("name", file.name());
        values.put("field", file.field());
        values.put("place", file.place());
        values.put("aim", file.aim());
        values.put("results", file.results());
        values.put("number", file.basis().number());
        values.put("basisDay", file.basis().day());
        values.put("directive", file.directive());
        values.put("headName", file.head().name());
        values.put("headPost", file.head().post());
        values.put("headPhone", file.head().phone());
        values.put(
                "search",
                Folding.key(
                        file.name() + " " + file.place() + " " + file.basis().number()));
        return values;
    }

    /** Writes what people write of it; says whether it was still that version. */
    boolean change(ModelId model, int seen, ModelFile file) {
        return jdbc.sql("""
                update safetymodel.model
                   set version = version + 1, type = :type, name = :name, field = :field, place = :place, aim = :aim,
                       results = :results, basis_number = :number, basis_day = cast(:basisDay as date),
                       directive = cast(:directive as uuid), head_name = :headName, head_post = :headPost,
                       head_phone = :headPhone, search = :search
                 where id = :model and version = :seen
                """)
                        .params(values(file))
                        .param("model", model.value())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    /** How it stands from now on. */
    void live(ModelId model, Life life) {
        jdbc.sql("""
                update safetymodel.model
                   set version = version + 1, state = :state, recognition = :recognition, launched_on = cast(:launched as date),
                       removed_on = cast(:removed as date)
                 where id = :model
                """)
                .param("model", model.value())
                .param("state", life.state().name())
                .param(
                        "recognition",
                        life.recognition() == null ? null : life.recognition().name())
                .param("launched", life.launchedOn())
                .param("removed", life.removedOn())
                .update();
    }

    /** Who proposed it, and so must not approve it. */
    void proposed(ModelId model, @Nullable UUID account) {
        jdbc.sql("update safetymodel.model set proposed_account = cast(:account as uuid) where id = :model")
                .param("account", account)
                .param("model", model.value())
                .update();
    }

    /** Launched models are as their liveliest site. */
    void follow(Collection<ModelId> models) {
        jdbc.sql("""
                update safetymodel.model m
                   set version = m.version + 1, state = s.state, removed_on = s.removed_on
                  from (select model,
                               case when bool_or(state = 'ACTIVE') then 'ACTIVE'
                                    when bool_or(state = 'CONSOLIDATED') then 'CONSOLIDATED'
                                    when bool_or(state = 'LAUNCHED') then 'LAUNCHED'
                                    when bool_or(state = 'DORMANT') then 'DORMANT'
                                    else 'REMOVED' end as state,
                               case when bool_and(state = 'REMOVED') then max(removed_on) end as removed_on
                          from safetymodel.site where model = any (:models) and not withdrawn group by model) s
                 where s.model = m.id and m.state in ('LAUNCHED', 'ACTIVE', 'CONSOLIDATED', 'DORMANT', 'REMOVED')
                   and (m.state, m.removed_on) is distinct from (s.state, s.removed_on)
                """)
                .param("models", models.stream().map(ModelId::value).toArray(Long[]::new))
                .update();
    }

    /** It was entered by mistake, with all of its sites. */
    void withdraw(ModelId model) {
        jdbc.sql("""
                with sites as (update safetymodel.site set withdrawn = true where model = :model)
                update safetymodel.model set withdrawn = true, version = version + 1 where id = :model
                """).param("model", model.value()).update();
    }

    Optional<SafetyModel> find(ModelId model) {
        return found(model, "");
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<SafetyModel> locked(ModelId model) {
        return found(model, " for update");
    }

    private Optional<SafetyModel> found(ModelId model, String lock) {
        return jdbc.sql("select * from safetymodel.model where id = :model" + lock)
                .param("model", model.value())
                .query((row, _) -> model(row))
                .optional();
    }

    private static SafetyModel model(ResultSet row) throws SQLException {
        return new SafetyModel(
                new ModelId(row.getLong("id")),
                row.getInt("version"),
                new UnitId(row.getLong("unit")),
                file(row),
                life(row),
                row.getObject("proposed_account", UUID.class),
                row.getBoolean("withdrawn"));
    }

    private static ModelFile file(ResultSet row) throws SQLException {
        return new ModelFile(
                row.getString("type"),
                row.getString("name"),
                row.getString("field"),
                row.getString("place"),
                row.getString("aim"),
                row.getString("results"),
                new Paper(row.getString("basis_number"), row.getObject("basis_day", LocalDate.class)),
                row.getObject("directive", UUID.class),
                new Head(row.getString("head_name"), row.getString("head_post"), row.getString("head_phone")));
    }

    private static Life life(ResultSet row) throws SQLException {
        var recognition = row.getString("recognition");
        return new Life(
                LifeState.valueOf(row.getString("state")),
                recognition == null ? null : Recognition.valueOf(recognition),
                row.getObject("launched_on", LocalDate.class),
                row.getObject("removed_on", LocalDate.class));
    }
}
