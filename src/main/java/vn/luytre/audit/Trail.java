package vn.luytre.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Where deeds are recorded. Writers do not wait for each other: the chain is made afterwards, by the {@link Sealer}. */
@Component
public class Trail {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectProvider<Acting> acting;
    private final SealingSoon soon;

    Trail(JdbcClient jdbc, Clock clock, ObjectProvider<Acting> acting, SealingSoon soon) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.acting = acting;
        this.soon = soon;
    }

    /** Records a deed in the transaction that does it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Deed deed) {
        var actor = acting.getIfAvailable(() -> () -> Actor.SYSTEM).now();
        insert(deed, actor);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                soon.wake();
            }
        });
    }

    private void insert(Deed deed, Actor actor) {
        jdbc.sql("""
                with added as (
                    insert into audit.entry (at, account, post, source, what, module, subject, detail, files)
                    values (:at, :account, :post, :source, :what, :module, :subject, cast(:detail as json),
                            array(select decode(file, 'hex') from unnest(cast(:files as text[])) with ordinality as f (file, place)
                                   order by place))
                    returning id)
                insert into audit.waiting (entry) select id from added
                """)
                .param("at", OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS))
                .param("account", actor.account())
                .param("post", actor.post())
                .param("source", SourceAddress.shortened(actor.source()))
                .param("what", deed.what())
                .param("module", deed.module())
                .param("subject", deed.subject())
                .param("detail", JsonMapper.shared().writeValueAsString(deed.detail()))
                .param("files", deed.files().stream().map(file -> file.hex()).toArray(String[]::new))
                .update();
    }
}
