package vn.luytre.assessment.standard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.luytre.calendar.RulePack;

/** The standards that ship, and the sample of what a province may add. */
public final class ShippedStandards {
    private static final List<String> FILES = List.of("an-toan-antt", "phan-loai-510", "nong-thon-moi-19-2");
    private static final String SAMPLE = "/rules/assessment/bo-sung-mau.yaml";

    private ShippedStandards() {}

    static List<Standard> load() {
        return FILES.stream()
                .map(file -> StandardPack.standard(RulePack.load("/rules/assessment/" + file + ".yaml")))
                .toList();
    }

    /** The sample, to be changed and brought. */
    public static byte[] sample() {
        try (var file = ShippedStandards.class.getResourceAsStream(SAMPLE)) {
            if (file == null) throw new IllegalStateException(SAMPLE + " is not in the program");
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Addition addition(String file, String content, List<Standard> shipped) {
        var bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        return Addition.read(RulePack.read(file, bytes), shipped);
    }
}
