package vn.chungtay.activity;

/** What a campaign is for; the days it is built around return each year. */
public enum CampaignKind {
    /** Tháng hành động vì trẻ em, June. */
    MONTH_OF_ACTION("MOA"),
    /** Ngày Công tác xã hội Việt Nam, 25 March. */
    SOCIAL_WORK_DAY("SWD"),
    /** Tết Trung thu. */
    MID_AUTUMN("MID"),
    /** Tết Nguyên đán. */
    TET("TET"),
    /** Ngày Người khuyết tật Việt Nam, 18 April. */
    DISABILITY_DAY("DIS"),
    /** Any other campaign. */
    OTHER("CAM");

    private final String prefix;

    CampaignKind(String prefix) {
        this.prefix = prefix;
    }

    /** The code a campaign of a year gets when nobody chooses one, such as MOA-2022. */
    String codeOf(int year) {
        return prefix + "-" + year;
    }
}
