package vn.luytre.reading.file.container;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.luytre.reading.file.Unreadable;

/** ZIP. Parts keep the names of their folders; hidden ones and what systems add are left out as they are from folders on disk. */
public final class ZipContainer implements Container {
    private static final Set<String> OF_SYSTEMS = Set.of("__MACOSX", "Thumbs.db", "desktop.ini");
    private static final int MOST_ENTRIES = 10_000;
    /** Texts and pictures shrink to a tenth or less; what unfolds to so many times its size is made to do harm. */
    private static final int UNFOLDS = 500;

    private static final long HARMLESS = 20L * 1024 * 1024;

    @Override
    public void unpack(Path file, Parts parts) throws IOException {
        try (var zip = ZipFile.builder().setPath(file).setCharset(ZipNames.RAW).get()) {
            var entries = documents(zip);
            if (entries.isEmpty()) throw new Unreadable("là tệp ZIP không có tệp nào bên trong");
            if (entries.stream().allMatch(entry -> entry.getGeneralPurposeBit().usesEncryption()))
                throw new Unreadable(Unreadable.LOCKED);
            if (parts.isTooMany(entries.size())) throw parts.tooMany();
            for (var entry : entries) unpack(zip, entry, parts);
        }
    }

    private static List<ZipArchiveEntry> documents(ZipFile zip) throws Unreadable {
        var entries = Collections.list(zip.getEntries());
        if (entries.size() > MOST_ENTRIES) throw new Unreadable("chứa quá nhiều tệp (" + entries.size() + ")");
        return entries.stream()
                .filter(entry -> !entry.isDirectory() && !isHidden(ZipNames.of(entry)))
                .toList();
    }

    private static boolean isHidden(String name) {
        return Arrays.stream(name.split("/", -1)).anyMatch(ZipContainer::isHiddenStep);
    }

    private static boolean isHiddenStep(String step) {
        return step.startsWith(".") && !step.equals(".") && !step.equals("..") || OF_SYSTEMS.contains(step);
    }

    private static void unpack(ZipFile zip, ZipArchiveEntry entry, Parts parts) throws IOException {
        var name = ZipNames.of(entry);
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            parts.refuse(name, Unreadable.LOCKED);
        } else if (!zip.canReadEntryData(entry)) {
            parts.refuse(name, "được nén theo cách không đọc được; hãy nén lại bằng ZIP thường");
        } else if (isBomb(entry)) {
            parts.refuse(
                    name, "khi giải nén thì lớn bất thường (" + entry.getSize() / (1024 * 1024) + " MB); không đọc");
        } else {
            keep(zip, entry, name, parts);
        }
    }

    private static boolean isBomb(ZipArchiveEntry entry) {
        return entry.getSize() > HARMLESS && entry.getSize() / UNFOLDS > entry.getCompressedSize();
    }

    private static void keep(ZipFile zip, ZipArchiveEntry entry, String name, Parts parts) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            parts.keep(name, in);
        } catch (Unreadable e) {
            throw e;
        } catch (ZipException | EOFException e) {
            parts.refuse(name, "hỏng hoặc không trọn vẹn trong tệp ZIP");
        }
    }
}
