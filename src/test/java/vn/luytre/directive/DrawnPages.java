package vn.luytre.directive;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Pages that are pictures: a directive drawn as a scanner sees it. */
final class DrawnPages {
    private static final int DPI = 200;
    private static final int LETTERS_IN_A_LINE = 74;

    private DrawnPages() {}

    /** The directive of this number on one page of A4. */
    static Intake.Brought scan(int number) throws IOException {
        var font = new Font(Font.SERIF, Font.PLAIN, 13 * DPI / 72);
        assumeTrue(font.canDisplayUpTo("Phường Ễ ợ") < 0, "no font with Vietnamese letters is installed");
        var page = new BufferedImage(8270 * DPI / 1000, 11690 * DPI / 1000, BufferedImage.TYPE_BYTE_GRAY);
        var pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(font);
        int down = DPI;
        var text = new String(ReceivedFiles.directive(number).bytes(), StandardCharsets.UTF_8);
        for (var line : text.lines().toList()) {
            for (var part : broken(line).split("\n", -1)) pen.drawString(part, DPI, down += DPI * 22 / 72);
        }
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(page, "png", bytes);
        return new Intake.Brought("quet-" + number + ".png", bytes.toByteArray());
    }

    private static String broken(String line) {
        return line.replaceAll("(.{1," + LETTERS_IN_A_LINE + "})(?: |$)", "$1\n")
                .strip();
    }
}
