package vn.luytre.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.luytre.audit.AuditedEvent;
import vn.luytre.audit.Deed;
import vn.luytre.organization.UnitId;
import vn.luytre.storage.ContentHash;

/** What other modules may react to; all of it is in the log. */
public sealed interface DirectiveEvent extends AuditedEvent {
    String MODULE = "directive";

    DirectiveId directive();

    /** A file came in, or is to be read once more. */
    record DirectiveReceived(
            DirectiveId directive, UnitId office, @Nullable ContentHash file) implements DirectiveEvent {
        @Override
        public Deed deed() {
            var deed = Deed.of("directive.received", MODULE, directive).with("office", office.value());
            return file == null ? deed : deed.with(file);
        }
    }

    /** A file that bears a marking of secrets was refused; nothing of it is kept. */
    record DirectiveRefused(DirectiveId directive, UnitId office) implements DirectiveEvent {
        @Override
        public Deed deed() {
            return Deed.of("directive.refused", MODULE, directive).with("office", office.value());
        }
    }

    /** A person saw that it holds a state secret: what was kept of it is gone. */
    record DirectiveExpunged(DirectiveId directive, UnitId office) implements DirectiveEvent {
        @Override
        public Deed deed() {
            return Deed.of("directive.expunged", MODULE, directive).with("office", office.value());
        }
    }

    /** Somebody changed the draft. */
    record DraftChanged(
            DirectiveId directive,
            int version,
            String what,
            @Nullable Integer item) implements DirectiveEvent {
        @Override
        public Deed deed() {
            var deed = Deed.of("directive.draft-changed", MODULE, directive)
                    .with("version", version)
                    .with("what", what);
            return item == null ? deed : deed.with("item", item);
        }
    }

    /** The review is done; a leader decides. */
    record DirectiveSubmitted(DirectiveId directive, UnitId office, int version) implements DirectiveEvent {
        @Override
        public Deed deed() {
            return Deed.of("directive.submitted", MODULE, directive).with("version", version);
        }
    }

    /** A leader sent it back. */
    record DirectiveReturned(DirectiveId directive, UnitId office) implements DirectiveEvent {
        @Override
        public Deed deed() {
            return Deed.of("directive.returned", MODULE, directive);
        }
    }

    /** A leader approved it; its duties are in {@link Directives#duties}. */
    record DirectiveIssued(
            DirectiveId directive,
            UnitId office,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String subject,
            int duties)
            implements DirectiveEvent {
        @Override
        public Deed deed() {
            return Deed.of("directive.issued", MODULE, directive).with("duties", duties);
        }
    }

    /** The office took it back. */
    record DirectiveWithdrawn(DirectiveId directive, boolean wasIssued, String reason) implements DirectiveEvent {
        @Override
        public Deed deed() {
            return Deed.of("directive.withdrawn", MODULE, directive).with("was-issued", wasIssued);
        }
    }
}
