package vn.luytre.identity.web;

import io.nayuki.qrcodegen.QrCode;

/** A QR code as a picture that a telephone reads. */
final class QrPicture {
    private static final int BORDER = 4;

    private QrPicture() {}

    static String svg(QrCode code) {
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y))
                    path.append('M')
                            .append(x + BORDER)
                            .append(',')
                            .append(y + BORDER)
                            .append("h1v1h-1z");
            }
        }
        int size = code.size + 2 * BORDER;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0,0h%dv%dh-%dz"/><path d="%s"/></svg>
                """.formatted(size, size, size, size, size, path);
    }
}
