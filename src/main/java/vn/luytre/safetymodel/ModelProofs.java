package vn.luytre.safetymodel;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.evidence.CleanFile;
import vn.luytre.evidence.Proof;
import vn.luytre.evidence.ProofId;
import vn.luytre.evidence.Proofs;
import vn.luytre.evidence.WebLink;
import vn.luytre.identity.Author;
import vn.luytre.identity.Commands;
import vn.luytre.safetymodel.SafetyModelEvent.FileChanged;

/** The papers and pictures in the files of models. */
@Service
@Transactional
public class ModelProofs {
    private final JdbcClient jdbc;
    private final Proofs proofs;
    private final Commands commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ModelProofs(JdbcClient jdbc, Proofs proofs, Commands commands, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.proofs = proofs;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** Puts a file into the file of a model, once. Right {@code RECORD}. */
    public void add(UUID key, SafetyModel model, PaperRole role, CleanFile file, Author by) {
        commands.once(key, by.account(), "safetymodel proof " + model.id(), () -> {
            put(model, role, proofs.keep(file, by));
            return 0;
        });
    }

    /** The same with the address of a page. */
    public void add(UUID key, SafetyModel model, PaperRole role, WebLink link, String name, Author by) {
        commands.once(key, by.account(), "safetymodel proof " + model.id(), () -> {
            put(model, role, proofs.keep(link, name, by));
            return 0;
        });
    }

    private void put(SafetyModel model, PaperRole role, ProofId proof) {
        jdbc.sql("""
                insert into safetymodel.model_proof (model, proof, role, added_at) values (:model, :proof, :role, :now)
                on conflict (model, proof) do update set removed_at = null, role = excluded.role
                """)
                .param("model", model.id().value())
                .param("proof", proof.value())
                .param("role", role.name())
                .param("now", OffsetDateTime.now(clock))
                .update();
        events.publishEvent(new FileChanged(model.id(), model.unit(), "papers"));
    }

    /** The papers of a model, by what they are. */
    @Transactional(readOnly = true)
    public Map<PaperRole, List<Proof>> of(ModelId model) {
        var roles = jdbc
                .sql("""
                        select proof, role from safetymodel.model_proof
                         where model = :model and removed_at is null order by added_at, proof
                        """)
                .param("model", model.value())
                .query((row, _) -> Map.entry(row.getLong("proof"), PaperRole.valueOf(row.getString("role"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var ids = roles.keySet().stream().sorted().map(ProofId::new).toList();
        return proofs.all(ids).stream()
                .collect(Collectors.groupingBy(
                        proof -> Objects.requireNonNull(roles.get(proof.id().value())),
                        () -> new EnumMap<>(PaperRole.class),
                        Collectors.toList()));
    }

    /** One of them. */
    @Transactional(readOnly = true)
    public Optional<Proof> find(ModelId model, long proof) {
        return of(model).values().stream()
                .flatMap(List::stream)
                .filter(one -> one.id().value() == proof)
                .findFirst();
    }

    /** Takes one out of the file; what it proves elsewhere stays. Right {@code RECORD}. */
    public void remove(SafetyModel model, Proof proof) {
        jdbc.sql("update safetymodel.model_proof set removed_at = :now where model = :model and proof = :proof")
                .param("now", OffsetDateTime.now(clock))
                .param("model", model.id().value())
                .param("proof", proof.id().value())
                .update();
        events.publishEvent(new FileChanged(model.id(), model.unit(), "papers"));
    }
}
