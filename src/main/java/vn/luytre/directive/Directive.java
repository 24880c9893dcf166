package vn.luytre.directive;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import vn.luytre.organization.UnitId;
import vn.luytre.storage.ContentHash;

/**
 * A document that an office received, from the file to the duties that went out.
 *
 * @param office the unit whose document it is
 * @param name of the file; empty for one that was refused as a secret
 * @param failure why it could not be read, or may not be kept
 * @param pagesTotal empty as long as nobody knows
 * @param number «08/CT-UBND», as the review has it, like what follows
 * @param reviewer who submitted it last
 */
public record Directive(
        DirectiveId id,
        DirectiveState state,
        UnitId office,
        Person receivedBy,
        OffsetDateTime receivedAt,
        Optional<String> name,
        Optional<String> mediaType,
        Optional<ContentHash> hash,
        Optional<String> failure,
        int pagesRead,
        Optional<Integer> pagesTotal,
        Optional<String> issuer,
        Optional<String> type,
        Optional<String> number,
        Optional<LocalDate> issuedOn,
        Optional<String> subject,
        Optional<UUID> reviewer) {}
