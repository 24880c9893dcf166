package vn.luytre.directive;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.directive.DirectiveEvent.DirectiveExpunged;
import vn.luytre.directive.DirectiveState.Step;
import vn.luytre.storage.Contents;
import vn.luytre.web.Refused;

/**
 * Takes a directive out that turns out to hold a state secret although it bears no marking that the program could see. That it came,
 * who handled it and when stays; its file, its text, what was read in it and its duties do not.
 */
@Service
public class Expunging {
    private final DirectiveStore store;
    private final Contents contents;
    private final PagePictures pictures;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Expunging(
            DirectiveStore store,
            Contents contents,
            PagePictures pictures,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.contents = contents;
        this.pictures = pictures;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** What has been issued must be withdrawn before. */
    @Transactional
    public void expunge(DirectiveId id, Person by) {
        var directive = store.lock(id).orElseThrow(() -> new Refused("directive.unknown"));
        directive.state().after(Step.EXPUNGE);
        store.forget(id);
        forgetWhatWasRead(id);
        store.move(directive, Step.EXPUNGE, by, OffsetDateTime.now(clock), "");
        directive.hash().filter(hash -> !store.holds(hash)).ifPresent(contents::remove);
        pictures.forget(id);
        events.publishEvent(new DirectiveExpunged(id, directive.office()));
    }

    private void forgetWhatWasRead(DirectiveId id) {
        jdbc.sql("""
                with gone_changes as (delete from directive.change where directive = :id),
                     gone_items as (delete from directive.item where directive = :id),
                     gone_draft as (delete from directive.draft where directive = :id),
                     gone_presence as (delete from directive.presence where directive = :id),
                     gone_citations as (delete from directive.citation where directive = :id),
                     gone_entries as (delete from directive.search_entry where directive = :id),
                     gone_file as (delete from directive.waiting_file where directive = :id),
                     gone_units as (
                         delete from directive.duty_unit
                          where duty in (select duty.id from directive.duty where duty.directive = :id)),
                     gone_duties as (delete from directive.duty where directive = :id)
                delete from directive.reading where directive = :id
                """).param("id", id.value()).update();
    }
}
