/** Boundaries drawn: from places on the globe to those of a picture, with the islands far out. Pure. */
@NamedInterface("map")
@NullMarked
package vn.luytre.boundary.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
