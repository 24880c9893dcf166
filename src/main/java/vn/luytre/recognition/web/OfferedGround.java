package vn.luytre.recognition.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.luytre.recognition.RecordAddress;

/**
 * A record to tick as a proof.
 *
 * @param name «Tuần tra», «Tổ bảo vệ ANTT thôn Đình»; empty where it has none
 */
public record OfferedGround(
        RecordAddress record, String name, @Nullable LocalDate day) {}
