package vn.luytre.force;

/**
 * Of how many it is known from which of the forces they came that the teams replaced.
 *
 * @param neighbourhood «bảo vệ dân phố»
 * @param police «công an xã bán chuyên trách»
 * @param defence «đội trưởng, đội phó dân phòng»
 */
public record Origins(int neighbourhood, int police, int defence) {
    /** Nothing is known. */
    public static final Origins UNKNOWN = new Origins(0, 0, 0);

    public int total() {
        return neighbourhood + police + defence;
    }
}
