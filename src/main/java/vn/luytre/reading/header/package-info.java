/** The head and the foot of a document: issuer, number, place and date, title, kính gửi, signature, nơi nhận. */
@NullMarked
package vn.luytre.reading.header;

import org.jspecify.annotations.NullMarked;
