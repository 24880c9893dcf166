/** «Báo cáo»: drafted from figures and from what units below wrote, edited by people, sent upwards and kept as it was sent. */
@NamedInterface("report")
@NullMarked
package vn.luytre.reporting.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
