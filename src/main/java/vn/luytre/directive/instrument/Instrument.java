package vn.luytre.directive.instrument;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A legal or party instrument.
 *
 * @param type lower case: «nghị định»
 * @param number in the usual form: «06/2014/NĐ-CP»
 * @param inForceTo the last day of effect
 * @param source what says so; empty for one that was only read in texts
 * @param confirmed somebody vouches for it: the rule pack, or a person
 * @param directives how many directives cite it
 */
public record Instrument(
        long id,
        String type,
        String number,
        Optional<String> issuer,
        Optional<String> title,
        Optional<LocalDate> issuedOn,
        Optional<LocalDate> inForceFrom,
        Optional<LocalDate> inForceTo,
        Optional<String> source,
        boolean confirmed,
        int directives) {}
