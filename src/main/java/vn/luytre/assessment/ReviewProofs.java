package vn.luytre.assessment;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.assessment.AssessmentEvent.ProofLinked;
import vn.luytre.evidence.CleanFile;
import vn.luytre.evidence.Proof;
import vn.luytre.evidence.ProofId;
import vn.luytre.evidence.Proofs;
import vn.luytre.evidence.WebLink;
import vn.luytre.identity.Author;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** Which proofs belong to an object and to which item; one proof may serve several standards and years. */
@Service
@Transactional
public class ReviewProofs {
    private final JdbcClient jdbc;
    private final Proofs proofs;
    private final SeasonStore seasons;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewProofs(JdbcClient jdbc, Proofs proofs, SeasonStore seasons, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.proofs = proofs;
        this.seasons = seasons;
        this.events = events;
        this.clock = clock;
    }

    private record Link(String item, ProofId proof) {}

    /** By item; those of the whole object under an empty code. */
    @Transactional(readOnly = true)
    public Map<String, List<Proof>> of(ReviewId review) {
        var links = jdbc.sql("""
                select item, proof from assessment.review_proof where review = :review and removed_at is null order by id
                """)
                .param("review", review.value())
                .query((row, _) -> new Link(row.getString("item"), new ProofId(row.getLong("proof"))))
                .list();
        var kept = new HashMap<ProofId, Proof>();
        var ids = new LinkedHashSet<ProofId>();
        links.forEach(link -> ids.add(link.proof()));
        proofs.all(ids).forEach(proof -> kept.put(proof.id(), proof));
        var byItem = new HashMap<String, List<Proof>>();
        for (var link : links) {
            var proof = kept.get(link.proof());
            if (proof != null)
                byItem.computeIfAbsent(link.item(), _ -> new ArrayList<>()).add(proof);
        }
        return byItem;
    }

    /** One that belongs to the object. */
    @Transactional(readOnly = true)
    public Optional<Proof> find(ReviewId review, long proof) {
        return of(review).values().stream()
                .flatMap(List::stream)
                .filter(one -> one.id().value() == proof)
                .findFirst();
    }

    /** Keeps files and a link as proofs of an item. */
    public void add(Review review, String item, List<CleanFile> files, String link, String linkTitle, Author by) {
        check(review, item);
        if (files.isEmpty() && link.isBlank()) throw new Refused("assessment.refused.no-proof");
        for (var file : files) link(review.id(), item, proofs.keep(file, by), by);
        if (!link.isBlank()) link(review.id(), item, proofs.keep(WebLink.of(link), linkTitle, by), by);
    }

    private void check(Review review, String item) {
        var season = seasons.find(review.season()).orElseThrow(NotFound::new);
        if (season.isLocked()) throw Refused.conflict("assessment.refused.locked", season.title());
        if (!review.state().isWritable()) throw Refused.conflict("assessment.refused.not-writable", review.state());
        boolean isKnown = item.isEmpty()
                || season.standard().rule(review.type()).items().stream()
                        .anyMatch(one -> one.code().equals(item));
        if (!isKnown) throw new Refused("assessment.refused.no-item", item);
    }

    private void link(ReviewId review, String item, ProofId proof, Author by) {
        jdbc.sql("""
                insert into assessment.review_proof (review, item, proof, added_at, account, by_name)
                values (:review, :item, :proof, :now, :account, :by)
                on conflict (review, item, proof) where removed_at is null do nothing
                """)
                .param("review", review.value())
                .param("item", item)
                .param("proof", proof.value())
                .param("now", OffsetDateTime.now(clock))
                .param("account", by.account().value())
                .param("by", by.name())
                .update();
        events.publishEvent(new ProofLinked(review, proof.value(), true));
    }

    /** It does not belong to the object any more; where else it proves something it stays. */
    public void remove(Review review, long proof) {
        check(review, "");
        int removed = jdbc.sql("""
                update assessment.review_proof set removed_at = :now
                 where review = :review and proof = :proof and removed_at is null
                """)
                .param("now", OffsetDateTime.now(clock))
                .param("review", review.id().value())
                .param("proof", proof)
                .update();
        if (removed == 0) throw new NotFound();
        events.publishEvent(new ProofLinked(review.id(), proof, false));
    }

    /** Takes the proofs of another review over, item by item as they are called here and there. */
    int copy(ReviewId from, ReviewId to, List<String> there, List<String> here, Author by) {
        return jdbc.sql("""
                insert into assessment.review_proof (review, item, proof, added_at, account, by_name)
                select :to, i.here, p.proof, :now, :account, :by
                  from unnest(:there::text[], :here::text[]) i (there, here)
                  join assessment.review_proof p on p.review = :from and p.item = i.there and p.removed_at is null
                    on conflict (review, item, proof) where removed_at is null do nothing
                """)
                .param("from", from.value())
                .param("to", to.value())
                .param("there", there.toArray(String[]::new))
                .param("here", here.toArray(String[]::new))
                .param("now", OffsetDateTime.now(clock))
                .param("account", by.account().value())
                .param("by", by.name())
                .update();
    }
}
