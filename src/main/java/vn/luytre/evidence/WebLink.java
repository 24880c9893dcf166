package vn.luytre.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import vn.luytre.web.Refused;

/** The address of a page that proves something. */
public record WebLink(String address) {
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int LONGEST = 2000;

    /** What a person typed, or a refusal that says what an address looks like. */
    public static WebLink of(String typed) {
        try {
            var link = new URI(typed.strip());
            if (link.getScheme() != null
                    && SCHEMES.contains(link.getScheme().toLowerCase(Locale.ROOT))
                    && link.getHost() != null
                    && typed.length() <= LONGEST) return new WebLink(link.toString());
        } catch (URISyntaxException e) {
            // said below
        }
        throw new Refused("evidence.link");
    }
}
