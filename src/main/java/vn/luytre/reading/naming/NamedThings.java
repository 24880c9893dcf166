package vn.luytre.reading.naming;

import java.util.List;
import vn.luytre.reading.NamedThing;

/** What the text names. */
public record NamedThings(List<NamedThing> models, List<NamedThing> programmes, List<NamedThing> standards) {}
