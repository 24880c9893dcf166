package vn.luytre.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Goes along the chain, link by link, and stops at the first place that is not as it was sealed. */
final class Verifier {
    /** A seal as it is stored. Without an entry where that was taken away. */
    record Seal(
            long number,
            long entryId,
            Instant sealedAt,
            String hash,
            @Nullable Entry entry) {
        static Seal of(ResultSet row) throws SQLException {
            return new Seal(
                    row.getLong("number"),
                    row.getLong("entry"),
                    Entry.instant(row, "sealed_at"),
                    row.getString("hash"),
                    row.getObject("id") == null ? null : Entry.of(row));
        }
    }

    private final Map<Long, String> witnesses = new HashMap<>();
    private final Map<LocalDate, Head> heads = new HashMap<>();
    private final ZoneId zone;
    private Link last = Link.NONE;
    private @Nullable String broken;

    Verifier(ZoneId zone, List<Head> heads, List<Head.Witness> witnesses) {
        this.zone = zone;
        for (var head : heads) this.heads.put(head.day(), head);
        for (var witness : witnesses) this.witnesses.put(witness.number(), witness.hash());
    }

    /** False once something was found. */
    boolean take(Seal seal) {
        broken = fault(seal);
        if (broken == null) {
            last = new Link(seal.number(), seal.sealedAt(), seal.hash());
            broken = witnessFault();
        }
        return broken == null;
    }

    private @Nullable String fault(Seal seal) {
        long number = last.number() + 1;
        if (seal.number() != number)
            return "dấu số %d bị lấy đi (sau số %d là số %d)".formatted(number, last.number(), seal.number());
        var entry = seal.entry();
        if (entry == null) return "mục số %d (id %d) bị xóa, dấu của nó còn".formatted(number, seal.entryId());
        if (seal.sealedAt().isBefore(last.sealedAt())) return "dấu số %d có giờ sớm hơn dấu trước nó".formatted(number);
        if (!last.next(number, entry, seal.sealedAt()).hash().equals(seal.hash())) {
            return "mục số %d (id %d, %s, %s %s) hoặc dấu của nó đã bị sửa, thay hoặc đổi chỗ"
                    .formatted(number, entry.id(), entry.what(), entry.module(), entry.subject());
        }
        return day(last.sealedAt()).isBefore(day(seal.sealedAt())) ? headFault() : null;
    }

    /** When a new day begins the head of the day before must be there. */
    private @Nullable String headFault() {
        if (last.number() == 0) return null;
        var day = day(last.sealedAt());
        var head = heads.remove(day);
        if (head == null) return "dấu cuối ngày %s bị lấy đi".formatted(day);
        boolean isSame = head.number() == last.number() && head.hash().equals(last.hash());
        return isSame
                ? null
                : "dấu cuối ngày %s (số %d) không khớp chuỗi: chuỗi đã bị viết lại".formatted(day, head.number());
    }

    private @Nullable String witnessFault() {
        var kept = witnesses.remove(last.number());
        if (kept == null || kept.equals(last.hash())) return null;
        return "dấu số %d không khớp bản lưu bên ngoài: chuỗi đã bị viết lại từ đó trở về trước"
                .formatted(last.number());
    }

    /** After the last link. */
    Proof proof(Link tip, long neitherSealedNorWaiting) {
        if (broken == null) broken = endFault(tip, neitherSealedNorWaiting);
        return broken == null ? Proof.whole(last.number()) : Proof.broken(last.number(), broken);
    }

    private @Nullable String endFault(Link tip, long unsealed) {
        if (tip.number() != last.number() || !tip.hash().equals(last.hash())) {
            return "cuối chuỗi bị cắt hoặc viết lại: sổ ghi đã đóng dấu đến số %d, chuỗi chỉ còn đến số %d"
                    .formatted(tip.number(), last.number());
        }
        if (!heads.isEmpty())
            return "dấu cuối ngày %s không thuộc chuỗi"
                    .formatted(heads.keySet().iterator().next());
        if (!witnesses.isEmpty()) {
            return "bản lưu bên ngoài có dấu số %d, chuỗi không còn đến đó"
                    .formatted(witnesses.keySet().iterator().next());
        }
        return unsealed == 0
                ? null
                : "%d mục không có dấu mà cũng không chờ đóng dấu: dấu bị lấy đi".formatted(unsealed);
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
