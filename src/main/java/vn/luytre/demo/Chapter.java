package vn.luytre.demo;

/** A part of the story of the movement. */
interface Chapter {
    /** Says what is to be done when. */
    void plan(Agenda agenda);
}
