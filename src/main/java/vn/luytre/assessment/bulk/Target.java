package vn.luytre.assessment.bulk;

import vn.luytre.assessment.ReviewId;
import vn.luytre.assessment.ReviewState;

/**
 * An object that a row of a file may be about.
 *
 * @param place the name of the commune, or of the province
 */
public record Target(ReviewId review, long object, String title, String place, ReviewState state) {}
