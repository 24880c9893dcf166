package vn.luytre.identity.web;

import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.security.oauth2.client.registration.ClientRegistration;

/** Another service through which one can come in. */
public record OtherService(String name, String address) {
    static List<OtherService> all(Iterable<?> registrations) {
        return StreamSupport.stream(registrations.spliterator(), false)
                .filter(ClientRegistration.class::isInstance)
                .map(ClientRegistration.class::cast)
                .map(one -> new OtherService(one.getClientName(), "/oauth2/authorization/" + one.getRegistrationId()))
                .toList();
    }
}
