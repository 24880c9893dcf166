package vn.luytre.reading.file.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.file.Unreadable;

/** MSG: a mail that Outlook saved. Its parts are its own text and what is attached. */
public final class OutlookFile implements Container {
    /** In a file of this kind, and in no other of old Office. */
    private static final String MARK = "__properties_version1.0";

    public static boolean isOne(POIFSFileSystem file) {
        return file.getRoot().hasEntryCaseInsensitive(MARK);
    }

    @Override
    public void unpack(Path file, Parts parts) throws IOException {
        try (var storage = new POIFSFileSystem(file.toFile(), true);
                var mail = new MAPIMessage(storage)) {
            mail.setReturnNullOnMissingChunk(true);
            mail.guess7BitEncoding();
            text(mail, parts);
            for (var attached : mail.getAttachmentFiles()) attached(attached, parts);
        } catch (ChunkNotFoundException e) {
            throw new Unreadable("thư Outlook hỏng hoặc không trọn vẹn; hãy lưu thư thành EML hoặc PDF");
        }
    }

    private static void text(MAPIMessage mail, Parts parts) throws IOException, ChunkNotFoundException {
        for (var text : new @Nullable String[] {mail.getTextBody(), page(mail.getHtmlBody()), mail.getRtfBody()}) {
            if (text == null || text.isBlank()) continue;
            parts.keep(MailBodies.TEXT, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            return;
        }
    }

    private static @Nullable String page(@Nullable String html) {
        return html == null ? null : MailText.BYTE_ORDER_MARK + MailText.PAGE_BEGINS + html;
    }

    private static void attached(AttachmentChunks attached, Parts parts) throws IOException {
        var name = name(attached);
        var data = attached.getAttachData();
        if (attached.isEmbeddedMessage()) {
            parts.refuse(name, "là thư nằm trong thư Outlook; hãy lưu riêng thành EML hoặc PDF");
        } else if (data == null) {
            parts.refuse(name, "không có nội dung trong tệp thư");
        } else if (attached.getAttachContentId() != null && data.getValue().length < MailBodies.LOGO) {
            parts.leaveOut(name);
        } else {
            parts.keep(name, new ByteArrayInputStream(data.getValue()));
        }
    }

    private static String name(AttachmentChunks attached) {
        var name = attached.getAttachLongFileName() == null
                ? attached.getAttachFileName()
                : attached.getAttachLongFileName();
        return name == null ? "(tệp kèm theo)" : name.getValue();
    }
}
