package vn.luytre.activity.campaign;

/** Why there is a campaign. */
public enum CampaignOccasion {
    /** «đợt cao điểm». */
    PEAK,
    /** Tết Nguyên đán, by the lunar calendar. */
    TET,
    /** The festival of 19 August. */
    FESTIVAL,
    /** Another holiday. */
    HOLIDAY,
    ELECTION,
    OTHER
}
