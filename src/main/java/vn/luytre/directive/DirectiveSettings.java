package vn.luytre.directive;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the office works.
 *
 * @param twoPersons who reviewed a directive does not approve it
 * @param patience so long somebody who brings a file waits for it to be opened; a scan that takes longer is read in the background
 */
@ConfigurationProperties("luytre.directive")
record DirectiveSettings(
        @DefaultValue("true") boolean twoPersons,
        @DefaultValue("8s") Duration patience) {}
