package vn.luytre.web;

import java.util.Optional;

/** Something that every page says above all else, also on paper; a module makes it a bean. */
public interface Notice {
    /** Key of the sentence in {@code messages}; empty while there is nothing to say. Asked for each page, so it must be quick. */
    Optional<String> key();
}
