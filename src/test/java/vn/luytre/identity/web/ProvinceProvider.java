package vn.luytre.identity.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** The service by which the officers of a province sign in everywhere (OpenID Connect), as far as a client sees it. */
final class ProvinceProvider implements AutoCloseable {
    static final String CLIENT = "luytre";

    private static final int LIFE_IN_SECONDS = 300;

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Person> codes = new ConcurrentHashMap<>();

    private record Person(String subject, String mail, boolean verified, String nonce) {}

    ProvinceProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("k").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, about()));
        server.createContext("/keys", exchange -> answer(exchange, new JWKSet(key).toJSONObject()));
        server.createContext("/token", exchange -> answer(exchange, token(exchange)));
        server.start();
    }

    /** Where it is. */
    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Somebody signs in there, having been sent by this address; the answer is where the browser goes then. */
    String signedIn(String sent, String subject, String mail, boolean verified) {
        var asked = UriComponentsBuilder.fromUriString(sent).build(true).getQueryParams();
        var code = "code-" + subject;
        codes.put(code, new Person(subject, mail, verified, Objects.requireNonNull(asked.getFirst("nonce"))));
        var back = java.net.URLDecoder.decode(Objects.requireNonNull(asked.getFirst("redirect_uri")), UTF_8);
        return back + "?code=" + code + "&state=" + asked.getFirst("state");
    }

    private Map<String, Object> about() {
        return Map.of(
                "issuer",
                issuer(),
                "authorization_endpoint",
                issuer() + "/authorize",
                "token_endpoint",
                issuer() + "/token",
                "jwks_uri",
                issuer() + "/keys",
                "response_types_supported",
                new String[] {"code"},
                "subject_types_supported",
                new String[] {"public"},
                "id_token_signing_alg_values_supported",
                new String[] {"RS256"});
    }

    private Map<String, Object> token(HttpExchange exchange) throws IOException {
        var form = "?" + new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        var code = UriComponentsBuilder.fromUriString(form)
                .build()
                .getQueryParams()
                .getFirst("code");
        var person = Objects.requireNonNull(codes.remove(Objects.requireNonNull(code)));
        return Map.of(
                "access_token", "a", "token_type", "Bearer", "expires_in", LIFE_IN_SECONDS, "id_token", signed(person));
    }

    private String signed(Person person) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .subject(person.subject())
                .claim("nonce", person.nonce())
                .claim("email", person.mail())
                .claim("email_verified", person.verified())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(LIFE_IN_SECONDS)))
                .build();
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").build(), claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, Map<String, Object> content) throws IOException {
        try (exchange) {
            var bytes = JsonMapper.shared().writeValueAsBytes(content);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
