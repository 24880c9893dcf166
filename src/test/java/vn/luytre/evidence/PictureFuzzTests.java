package vn.luytre.evidence;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.GpsDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import vn.luytre.web.Refused;

/** Wherever a place is written into a picture, what is kept does not tell it, and looks the same. */
@Tag("fuzz")
class PictureFuzzTests {
    private static final byte[] JPEG = Pictures.encoded("jpg");
    private static final byte[] PNG = Pictures.encoded("png");
    private static final int[] MARKERS = {
        0xE0, 0xE1, 0xE2, 0xE3, 0xE4, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9, 0xEA, 0xEB, 0xEC, 0xED, 0xEE, 0xEF, 0xFE
    };
    private static final List<String> HEADS = List.of(
            "", "Exif\0\0", "http://ns.adobe.com/xap/1.0/\0", "Photoshop 3.0\0", "MPF\0", "JFXX\0", "ICC_profile\0");
    private static final List<String> CHUNKS = List.of("eXIf", "tEXt", "iTXt", "zTXt", "tIME", "prVt", "caNv", "exif");

    @FuzzTest(maxExecutions = 15_000)
    void noPlaceSurvives(FuzzedDataProvider data) throws IOException {
        switch (data.consumeInt(0, 3)) {
            case 0 -> kept(planted(data), JPEG);
            case 1 -> kept(plantedInPng(data), PNG);
            case 2 -> kept(Pictures.with(JPEG, 2, Pictures.segment(0xE1, Pictures.exif(data.consumeInt(0, 9)))), JPEG);
            default -> anything(changed(data));
        }
    }

    private static byte[] planted(FuzzedDataProvider data) {
        var segments = new ArrayList<byte[]>();
        for (int i = data.consumeInt(1, 6); i > 0; i--) {
            var head = data.pickValue(HEADS);
            segments.add(Pictures.segment(data.pickValue(MARKERS), Pictures.place(head + data.consumeString(20))));
        }
        return Pictures.with(JPEG, 2, segments.toArray(byte[][]::new));
    }

    private static byte[] plantedInPng(FuzzedDataProvider data) {
        var chunk = Pictures.chunk(data.pickValue(CHUNKS), Pictures.place(data.consumeString(20)));
        return Pictures.with(PNG, data.consumeBoolean() ? 33 : PNG.length - 12, chunk);
    }

    private static void kept(byte[] sent, byte[] picture) {
        var kept = CleanFile.of("a", sent).bytes();
        if (Pictures.tellsThePlace(kept)) throw new IllegalStateException("tells the place");
        if (!Pictures.looksTheSame(picture, kept)) throw new IllegalStateException("looks otherwise");
    }

    private static byte[] changed(FuzzedDataProvider data) {
        var bytes = Pictures.with(JPEG, 2, Pictures.segment(0xE1, Pictures.exif(6)));
        for (int i = data.consumeInt(1, 8); i > 0; i--)
            bytes[data.consumeInt(2, bytes.length - 1)] = data.consumeByte();
        return bytes;
    }

    /** Damaged ones are refused, or what is kept has no place that another program can read. */
    private static void anything(byte[] sent) throws IOException {
        try {
            var kept = CleanFile.of("a", sent);
            if (kept.kind() != FileKind.JPEG) return;
            var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(kept.bytes()));
            if (metadata.containsDirectoryOfType(GpsDirectory.class)) throw new IllegalStateException("has a place");
        } catch (Refused | ImageProcessingException e) {
            // as it should be, or nothing that can be read
        }
    }
}
