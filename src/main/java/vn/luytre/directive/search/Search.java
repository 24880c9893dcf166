package vn.luytre.directive.search;

import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.directive.draft.Draft;
import vn.luytre.directive.draft.ItemKind;

/** Finds directives and duties. */
@Service
public class Search {
    private static final int LONGEST_QUERY = 200;

    private final SearchStore store;

    Search(SearchStore store) {
        this.store = store;
    }

    /** What is found from now on of a directive, within the transaction that changes it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void index(UUID directive, Draft draft, String raw) {
        var entries = new ArrayList<SearchStore.Entry>();
        var head = Stream.of("doc_type", "number", "issuing_body", "subject")
                .flatMap(name -> draft.field(name).stream())
                .toList();
        entries.add(new SearchStore.Entry("HEAD", 0, "", String.join(" · ", head)));
        int number = 1;
        for (var duty : draft.kept(ItemKind.DUTY)) {
            entries.add(new SearchStore.Entry("DUTY", number++, duty.name(), Draft.sentence(duty)));
        }
        for (var paragraph : Paragraphs.outside(draft, raw)) {
            entries.add(new SearchStore.Entry("TEXT", number++, "", paragraph));
        }
        store.replace(directive, entries);
    }

    /** A page of what is found; nothing for an empty query. */
    @Transactional(readOnly = true)
    public Hits find(Query query, int limit, int offset) {
        var cut = query.text().substring(0, Math.min(LONGEST_QUERY, query.text().length()));
        var asked = new Query(
                cut, query.issuer(), query.type(), query.year(), query.units(), query.state(), query.readable());
        return store.find(asked, limit, offset);
    }
}
