/**
 * Makes damaged text readable: suggests for every damaged word the Vietnamese that it most likely was, with alternatives
 * and how sure it is, and keeps the way back to the text as it stands in the file.
 */
@NamedInterface("repair")
@NullMarked
package vn.luytre.text.repair;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
