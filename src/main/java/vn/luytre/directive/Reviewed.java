package vn.luytre.directive;

import vn.luytre.directive.draft.Draft;
import vn.luytre.directive.draft.DraftText;

/** What is reviewed: the draft as it stands, and the text that it is about. */
public record Reviewed(Draft draft, DraftText text) {}
