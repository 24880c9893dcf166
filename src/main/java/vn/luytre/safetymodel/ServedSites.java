package vn.luytre.safetymodel;

import java.util.List;
import java.util.TreeSet;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.luytre.activity.Subject;
import vn.luytre.activity.SubjectsMoved;

/** Sites for which something was recorded have their index anew at once; the night only lets what is old weigh less. */
@Component
class ServedSites {
    private final JdbcClient jdbc;
    private final Activeness activeness;

    ServedSites(JdbcClient jdbc, Activeness activeness) {
        this.jdbc = jdbc;
        this.activeness = activeness;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(SubjectsMoved event) {
        var sites = event.subjects().stream()
                .filter(subject -> subject.kind().equals(SiteSubjects.KIND))
                .map(Subject::id)
                .toList();
        if (!sites.isEmpty()) waiting().sites.addAll(sites);
    }

    /** What waits in this transaction for its end. */
    private Waiting waiting() {
        for (var one : TransactionSynchronizationManager.getSynchronizations())
            if (one instanceof Waiting waiting) return waiting;
        var waiting = new Waiting();
        TransactionSynchronizationManager.registerSynchronization(waiting);
        return waiting;
    }

    /** However many activities one transaction records, their sites are computed once, as its last deed. */
    private final class Waiting implements TransactionSynchronization {
        private final TreeSet<Long> sites = new TreeSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            var ids = List.copyOf(sites);
            hold(ids);
            activeness.compute(ids.stream().map(SiteId::new).toList());
        }
    }

    /** Two who record at once would each miss what the other has not committed: they follow one another. */
    private void hold(List<Long> sites) {
        jdbc.sql("select id from safetymodel.site where id = any (:sites) order by id for no key update")
                .param("sites", sites.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }
}
