/** Letters that chase what is late, as drafts in the layout of Nghị định 30/2020/NĐ-CP. */
@NamedInterface("letter")
@NullMarked
package vn.luytre.task.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
