/** What speaks against an award before it is decided: the same achievement twice, caps, tenure, once only, false proof. */
@NullMarked
package vn.luytre.recognition.check;

import org.jspecify.annotations.NullMarked;
