package vn.luytre.directive;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.organization.UnitId;
import vn.luytre.reading.PagePicture;
import vn.luytre.storage.Contents;

/** The directives of the offices and the duties that were issued. */
@Service
@Transactional(readOnly = true)
public class Directives {
    private final DirectiveStore store;
    private final DutyStore duties;
    private final ReadingStore readings;
    private final Contents contents;
    private final PagePictures pictures;

    Directives(
            DirectiveStore store, DutyStore duties, ReadingStore readings, Contents contents, PagePictures pictures) {
        this.store = store;
        this.duties = duties;
        this.readings = readings;
        this.contents = contents;
        this.pictures = pictures;
    }

    public Optional<Directive> find(DirectiveId id) {
        return store.find(id);
    }

    /** What directives are called, for lists of what comes of them: «kế hoạch 12/KH-UBND». */
    public Map<DirectiveId, String> titles(Collection<DirectiveId> ids) {
        return ids.isEmpty() ? Map.of() : store.titles(ids);
    }

    /** Issued ones that somebody may read, or all, by id: for programs that go through them part by part. */
    public List<Directive> issued(@Nullable ReadableDirectives readable, UUID after, int most) {
        return store.issued(readable, after, most);
    }

    /** What an office has issued, the newest first, with what each is called. */
    public Map<DirectiveId, String> issued(UnitId office) {
        return store.issued(office);
    }

    /** The duties of an issued directive in the order of the text; none before. */
    public List<IssuedDuty> duties(DirectiveId id) {
        return duties.of(id);
    }

    /** The same document in other files: the same number, symbol, issuer and year. A person decides which one counts. */
    public List<DirectiveId> likenesses(DirectiveId id) {
        return store.find(id).map(store::withNumber).orElse(List.of());
    }

    /** The file as it was received, once it has passed the secrecy gate. */
    public Optional<byte[]> file(DirectiveId id) {
        return store.find(id).flatMap(Directive::hash).flatMap(contents::bytes);
    }

    /** How a page of it looks, from 1; nothing where its file has no pages. */
    public Optional<PagePicture> page(DirectiveId id, int page) {
        return file(id).flatMap(bytes -> pictures.page(id, page, bytes));
    }

    /** What the program read in it, as JSON, whatever people said since. */
    public Optional<String> reading(DirectiveId id) {
        return readings.find(id).map(ReadingStore.Kept::reading);
    }
}
