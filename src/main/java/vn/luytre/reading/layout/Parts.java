package vn.luytre.reading.layout;

import java.util.List;

/**
 * Where the parts of a document begin, as numbers of its blocks: the head (issuer, number, title, kính gửi), the body, the
 * foot (signature, nơi nhận) and the annexes after it. Each part reaches to the next.
 *
 * @param attachments what stands behind the foot, in its order
 */
public record Parts(int body, int foot, int annexes, int end, List<Attachment> attachments) {
    static Parts of(CleanText clean, List<Block> blocks) {
        String text = clean.text();
        int body = new BodyFinder(text, blocks).find();
        int foot = new FootFinder(text, blocks).find(body);
        int annexes = new AnnexFinder(text, blocks).find(foot);
        return new Parts(body, foot, annexes, blocks.size(), new AttachmentFinder(text, blocks).find(annexes));
    }

    public static Parts of(CleanText clean) {
        return of(clean, clean.blocks());
    }
}
