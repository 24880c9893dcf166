package vn.luytre.directive;

/** What came of bringing a file. */
public sealed interface Receipt {
    /** It is here and will be read. */
    record Accepted(DirectiveId directive) implements Receipt {}

    /** The office has the very same file already. */
    record Known(DirectiveId directive) implements Receipt {}

    /** It lay in a mail or a ZIP file and could not be taken out. */
    record NotTaken(String reason) implements Receipt {}

    /** It lay in a mail or a ZIP file and is no document. */
    record LeftOut() implements Receipt {}

    /** It bears a marking of state secrets; nothing of it is kept. */
    record Secret(DirectiveId directive, String reason) implements Receipt {}
}
