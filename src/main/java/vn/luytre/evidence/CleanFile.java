package vn.luytre.evidence;

import vn.luytre.web.Refused;

/**
 * A file as it is kept: pictures as they look, with nothing else that the camera wrote into them.
 *
 * @param name with an ending that says what it is
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
public record CleanFile(String name, FileKind kind, byte[] bytes) {
    /** So many bytes at most. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final int LONGEST_NAME = 200;

    /** What is kept of a file that somebody sends, or a refusal that says why nothing is. */
    public static CleanFile of(String name, byte[] sent) {
        if (sent.length == 0) throw new Refused("evidence.nothing");
        if (sent.length > LARGEST) throw new Refused("evidence.too-large", LARGEST / 1024 / 1024);
        var kind = FileKind.of(sent).orElseThrow(() -> refusal(sent));
        try {
            var kept = switch (kind) {
                case JPEG -> JpegPicture.clean(sent);
                case PNG -> PngPicture.clean(sent);
                case WEBP -> WebpPicture.clean(sent);
                case PDF, DOCX, XLSX, PPTX, ODT, ODS, TEXT -> sent;
            };
            return new CleanFile(kind.named(plain(name)), kind, kept);
        } catch (Damaged e) {
            throw new Refused("evidence.damaged");
        }
    }

    private static Refused refusal(byte[] sent) {
        return new Refused(isFromAPhone(sent) ? "evidence.heic" : "evidence.kind");
    }

    /** HEIC, AVIF and films: a box of the kind «ftyp» comes first. */
    private static boolean isFromAPhone(byte[] sent) {
        return sent.length > 8 && sent[4] == 'f' && sent[5] == 't' && sent[6] == 'y' && sent[7] == 'p';
    }

    /** Without the folders and the invisible characters of the machine that it comes from. */
    private static String plain(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var seen = last.codePoints()
                .filter(point -> Character.getType(point) != Character.FORMAT && !Character.isISOControl(point))
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return seen.isEmpty() ? "tệp" : seen;
    }
}
