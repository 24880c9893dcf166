package vn.luytre.directive.draft;

/** What a row of a draft is. */
public enum ItemKind {
    /** A field of the head or foot: {@code number}, {@code date} … */
    FIELD,
    /** What a unit has to do: the smallest labelled item that asks for something. */
    DUTY,
    /** A body that must act, under its duty. */
    ACTOR,
    /** A unit of today that stands for an actor, under that actor. */
    UNIT,
    /** One atomic act, under its duty. */
    ACTION,
    /** When the text says that an action is due, under that action. */
    TIMING,
    /** By when a duty is to be done, under that duty. */
    DUE,
    /** An instrument that the text names. */
    CITATION,
    /** A model, programme or standard. */
    NAMED,
    /** Who reports what to whom. */
    REPORT,
    /** Something that the program wants people to look at. */
    WARNING
}
