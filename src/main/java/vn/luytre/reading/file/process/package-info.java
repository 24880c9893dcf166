/** The child process, in which foreign files are read or taken apart by what they are, and the way to it and back. */
@NamedInterface("process")
@NullMarked
package vn.luytre.reading.file.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
