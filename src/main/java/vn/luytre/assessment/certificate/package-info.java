/** The papers of a decision: the decision with its list, and the certificate of each object, by Nghị định 30/2020/NĐ-CP. */
@NullMarked
package vn.luytre.assessment.certificate;

import org.jspecify.annotations.NullMarked;
