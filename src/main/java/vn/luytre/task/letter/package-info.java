/** Letters that chase what is late, as drafts in the layout of Nghị định 30/2020/NĐ-CP. */
@NullMarked
package vn.luytre.task.letter;

import org.jspecify.annotations.NullMarked;
