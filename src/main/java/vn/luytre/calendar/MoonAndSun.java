package vn.luytre.calendar;

import static java.lang.Math.floor;
import static java.lang.Math.sin;
import static java.lang.Math.toRadians;

/**
 * When the moon is new and where the sun stands, for the years 1900 to 2100: the series of J. Meeus, Astronomical Algorithms (2nd
 * ed.), chapters 49 (new moons, good to seconds) and 25 (apparent longitude of the sun, good to 0.01°). Instants are Julian days in
 * terrestrial time; days are days since 1970-01-01 in Viet Nam, which is seven hours ahead of UTC.
 */
final class MoonAndSun {
    private static final double EPOCH = 2440587.5;
    private static final double VIET_NAM = 7 / 24.0;
    private static final double SECONDS = 86_400;

    /** Mean length of a month from new moon to new moon, in days. */
    static final double MONTH = 29.530588861;

    private static final double NEW_MOON_2000 = 2451550.09766;

    /** Each row: factor in days, power of the eccentricity, multiples of M (sun), M′ (moon), F and Ω in the sine. */
    private static final double[][] NEW_MOON = {
        {-0.40720, 0, 0, 1, 0, 0}, {0.17241, 1, 1, 0, 0, 0}, {0.01608, 0, 0, 2, 0, 0},
        {0.01039, 0, 0, 0, 2, 0}, {0.00739, 1, -1, 1, 0, 0}, {-0.00514, 1, 1, 1, 0, 0},
        {0.00208, 2, 2, 0, 0, 0}, {-0.00111, 0, 0, 1, -2, 0}, {-0.00057, 0, 0, 1, 2, 0},
        {0.00056, 1, 1, 2, 0, 0}, {-0.00042, 0, 0, 3, 0, 0}, {0.00042, 1, 1, 0, 2, 0},
        {0.00038, 1, 1, 0, -2, 0}, {-0.00024, 1, -1, 2, 0, 0}, {-0.00017, 0, 0, 0, 0, 1},
        {-0.00007, 0, 2, 1, 0, 0}, {0.00004, 0, 0, 2, -2, 0}, {0.00004, 0, 3, 0, 0, 0},
        {0.00003, 0, 1, 1, -2, 0}, {0.00003, 0, 0, 2, 2, 0}, {-0.00003, 0, 1, 1, 2, 0},
        {0.00003, 0, -1, 1, 2, 0}, {-0.00002, 0, -1, 1, -2, 0}, {-0.00002, 0, 1, 3, 0, 0},
        {0.00002, 0, 0, 4, 0, 0},
    };

    /** Pull of the planets. Each row: factor in days, angle for k = 0, degrees a month. */
    private static final double[][] PLANETS = {
        {0.000325, 299.77, 0.107408}, {0.000165, 251.88, 0.016321}, {0.000164, 251.83, 26.651886},
        {0.000126, 349.42, 36.412478}, {0.000110, 84.66, 18.206239}, {0.000062, 141.74, 53.303771},
        {0.000060, 207.14, 2.453732}, {0.000056, 154.84, 7.306860}, {0.000047, 34.52, 27.261239},
        {0.000042, 207.19, 0.121824}, {0.000040, 291.34, 1.844379}, {0.000037, 161.72, 24.198154},
        {0.000035, 239.56, 25.513099}, {0.000023, 331.55, 3.592518},
    };

    /** By how many seconds terrestrial time is ahead of the earth's rotation, every ten years from 1900; a forecast from 2030. */
    private static final double[] AHEAD = {
        -2.8, 10.4, 21.2, 24.0, 24.3, 29.1, 33.2, 40.2, 50.5, 56.9, 63.8, 66.1, 69.4, 71, 74, 79, 85, 92, 100, 108, 117
    };

    private MoonAndSun() {}

    /** The day in Viet Nam on which new moon number {@code k} falls; number 0 is that of 6 January 2000. */
    static long dayOfNewMoon(long k) {
        return dayOf(newMoon(k));
    }

    /** The number of a new moon close to the beginning of a day, at most one off. */
    static long newMoonNear(long day) {
        return Math.round((day + EPOCH - NEW_MOON_2000) / MONTH);
    }

    /** Which twelfth of its yearly way the sun is in as a day begins in Viet Nam: 0 from the spring equinox, 9 from the winter solstice. */
    static int sunSignAtStartOf(long day) {
        double universal = day + EPOCH - VIET_NAM;
        return (int) floor(sunLongitude(universal + aheadOf(universal) / SECONDS) / 30);
    }

    private static long dayOf(double terrestrial) {
        return (long) floor(terrestrial - aheadOf(terrestrial) / SECONDS - EPOCH + VIET_NAM);
    }

    private static double newMoon(long k) {
        double t = k / 1236.85;
        double eccentricity = 1 - 0.002516 * t - 0.0000074 * t * t;
        double[] angles = {
            2.5534 + 29.10535670 * k - 0.0000014 * t * t - 0.00000011 * t * t * t,
            201.5643 + 385.81693528 * k + 0.0107582 * t * t + 0.00001238 * t * t * t,
            160.7108 + 390.67050284 * k - 0.0016118 * t * t - 0.00000227 * t * t * t,
            124.7746 - 1.56375588 * k + 0.0020672 * t * t + 0.00000215 * t * t * t
        };
        double mean = NEW_MOON_2000 + MONTH * k + 0.00015437 * t * t - 0.00000015 * t * t * t;
        return mean + periodic(angles, eccentricity) + planets(k);
    }

    private static double periodic(double[] angles, double eccentricity) {
        double sum = 0;
        for (var term : NEW_MOON) {
            double angle = 0;
            for (int i = 0; i < angles.length; i++) angle += term[i + 2] * angles[i];
            sum += term[0] * Math.pow(eccentricity, term[1]) * sin(toRadians(angle));
        }
        return sum;
    }

    private static double planets(long k) {
        double sum = 0;
        for (var term : PLANETS) sum += term[0] * sin(toRadians(term[1] + term[2] * k));
        return sum;
    }

    /** Apparent longitude, 0 up to 360 degrees. */
    private static double sunLongitude(double terrestrial) {
        double t = (terrestrial - 2451545.0) / 36525;
        double mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
        double anomaly = toRadians(357.52911 + 35999.05029 * t - 0.0001537 * t * t);
        double centre = (1.914602 - 0.004817 * t - 0.000014 * t * t) * sin(anomaly)
                + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
                + 0.000289 * sin(3 * anomaly);
        double seen = mean + centre - 0.00569 - 0.00478 * sin(toRadians(125.04 - 1934.136 * t));
        return seen - 360 * floor(seen / 360);
    }

    private static double aheadOf(double julianDay) {
        double decades = Math.clamp((julianDay - 2415020.5) / 3652.5, 0, AHEAD.length - 1);
        int before = Math.min((int) decades, AHEAD.length - 2);
        return AHEAD[before] + (decades - before) * (AHEAD[before + 1] - AHEAD[before]);
    }
}
