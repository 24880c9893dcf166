/** The PostgreSQL server that comes with the program: unpacked, started, adopted and stopped. */
@NullMarked
package vn.luytre.storage.postgres;

import org.jspecify.annotations.NullMarked;
