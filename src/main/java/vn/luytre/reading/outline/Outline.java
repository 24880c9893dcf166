package vn.luytre.reading.outline;

import java.util.List;
import vn.luytre.reading.layout.Block;

/**
 * The body of a document.
 *
 * @param preamble paragraphs before the first item
 * @param items the outermost items
 * @param tables those that stand before the first item
 * @param closing paragraphs without a label that end the body and belong to no item
 */
public record Outline(
        List<Item.Stretch> preamble, List<Item> items, List<Block.Table> tables, List<Item.Stretch> closing) {}
