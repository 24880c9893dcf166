/** Backups: everything in one file that proves itself, the way back, and proofs of the data themselves. */
@NamedInterface("backup")
@NullMarked
package vn.luytre.storage.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
