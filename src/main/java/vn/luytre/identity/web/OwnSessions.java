package vn.luytre.identity.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import vn.luytre.identity.AccountId;

/** Where an account is signed in. The id of a session is its key: it is never shown. */
@Component
class OwnSessions {
    private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> repository;

    OwnSessions(ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> repository) {
        this.repository = repository;
    }

    List<OpenSession> of(AccountId account, String present) {
        return found(account).values().stream()
                .map(session -> new OpenSession(
                        key(session.getId()),
                        Device.of(String.valueOf(session.<Object>getAttribute("device"))),
                        time(session.getCreationTime()),
                        time(session.getLastAccessedTime()),
                        session.getId().equals(present)))
                .sorted(Comparator.comparing(OpenSession::seen).reversed())
                .toList();
    }

    private Map<String, ? extends Session> found(AccountId account) {
        var sessions = repository.getIfAvailable();
        return sessions == null ? Map.of() : sessions.findByPrincipalName(account.toString());
    }

    void end(AccountId account, String key) {
        found(account).keySet().stream().filter(id -> key(id).equals(key)).forEach(this::delete);
    }

    /** «Đăng xuất mọi nơi». */
    void endAll(AccountId account) {
        found(account).keySet().forEach(this::delete);
    }

    /** All but the one in use, after a new password. */
    void endOthers(AccountId account, String present) {
        found(account).keySet().stream().filter(id -> !id.equals(present)).forEach(this::delete);
    }

    private void delete(String id) {
        repository.getObject().deleteById(id);
    }

    private static String key(String id) {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
