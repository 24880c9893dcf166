package vn.luytre.safetymodel;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.identity.Author;
import vn.luytre.identity.Commands;
import vn.luytre.safetymodel.FileLine.Equipment;
import vn.luytre.safetymodel.FileLine.Fund;
import vn.luytre.safetymodel.FileLine.Post;
import vn.luytre.safetymodel.SafetyModelEvent.FileChanged;

/** The lines in the files of models: posts of the board, money, equipment. */
@Service
@Transactional
public class FileLines {
    private final JdbcClient jdbc;
    private final Commands commands;
    private final ApplicationEventPublisher events;

    FileLines(JdbcClient jdbc, Commands commands, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.commands = commands;
        this.events = events;
    }

    /** The posts of its board. */
    @Transactional(readOnly = true)
    public List<Post> posts(ModelId model) {
        return jdbc.sql("select id, post, holders from safetymodel.board_post where model = :model order by id")
                .param("model", model.value())
                .query(Post.class)
                .list();
    }

    /** Its money, the newest year first. */
    @Transactional(readOnly = true)
    public List<Fund> funds(ModelId model) {
        return jdbc.sql("""
                select id, year, origin, amount, purpose from safetymodel.fund
                 where model = :model order by year desc, id
                """).param("model", model.value()).query(Fund.class).list();
    }

    /** What it works with. */
    @Transactional(readOnly = true)
    public List<Equipment> equipment(ModelId model) {
        return jdbc.sql("select id, what, amount, since from safetymodel.equipment where model = :model order by id")
                .param("model", model.value())
                .query(Equipment.class)
                .list();
    }

    /** Adds a line, once. Right {@code RECORD}. */
    public void add(UUID key, SafetyModel model, FileLine line, Author by) {
        commands.once(key, by.account(), "safetymodel line " + model.id(), () -> {
            var statement = switch (line) {
                case Post post -> jdbc.sql("""
                                insert into safetymodel.board_post (model, post, holders) values (:model, :post, :holders)
                                """).param("post", post.post()).param("holders", post.holders());
                case Fund fund ->
                    jdbc.sql("""
                                insert into safetymodel.fund (model, year, origin, amount, purpose)
                                values (:model, :year, :origin, :amount, :purpose)
                                """)
                            .param("year", fund.year())
                            .param("origin", fund.origin().name())
                            .param("amount", fund.amount())
                            .param("purpose", fund.purpose());
                case Equipment equipment ->
                    jdbc.sql("""
                                insert into safetymodel.equipment (model, what, amount, since)
                                values (:model, :what, :amount, cast(:since as date))
                                """)
                            .param("what", equipment.what())
                            .param("amount", equipment.amount())
                            .param("since", equipment.since());
            };
            statement.param("model", model.id().value()).update();
            events.publishEvent(new FileChanged(model.id(), model.unit(), part(line)));
            return 0;
        });
    }

    private static String part(FileLine line) {
        return switch (line) {
            case Post _ -> "board";
            case Fund _ -> "funds";
            case Equipment _ -> "equipment";
        };
    }

    /** Takes a line out of the file. Right {@code RECORD}. */
    public void remove(SafetyModel model, FileLine line) {
        var table = switch (line) {
            case Post _ -> "board_post";
            case Fund _ -> "fund";
            case Equipment _ -> "equipment";
        };
        jdbc.sql("delete from safetymodel." + table + " where model = :model and id = :id")
                .param("model", model.id().value())
                .param("id", line.id())
                .update();
        events.publishEvent(new FileChanged(model.id(), model.unit(), part(line)));
    }

    /** All money of a model. */
    @Transactional(readOnly = true)
    public BigDecimal total(ModelId model) {
        return funds(model).stream().map(Fund::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
