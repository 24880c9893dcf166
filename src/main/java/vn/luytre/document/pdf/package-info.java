/** Documents as PDF, laid out by the LibreOffice of the machine. */
@NamedInterface("pdf")
@NullMarked
package vn.luytre.document.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
