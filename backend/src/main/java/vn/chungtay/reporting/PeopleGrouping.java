package vn.chungtay.reporting;

/** By what people are counted. */
enum PeopleGrouping {
    /** TE01 to TE14, HARDSHIP and AT_RISK: a person counts in each group held on that day. */
    circumstance("circumstance", "CIRCUMSTANCE", null),
    province("adminUnit", null, "province"),
    commune("adminUnit", null, "commune"),
    ageBand(null, null, null),
    sex("sex", "SEX", "b.sex"),
    ethnicGroup("ethnicGroup", "ETHNIC_GROUP", "b.ethnic_group"),
    schoolStatus("schoolStatus", "SCHOOL_STATUS", "sc.status"),
    /** Those with a level only. */
    schoolLevel("schoolLevel", "SCHOOL_LEVEL", "sc.level"),
    /** The status of the household on that day. */
    poverty("poverty", "POVERTY_STATUS", "hp.status"),
    /** Residents of facilities by their one exclusive category. */
    category("category", "RESIDENT_CATEGORY", "st.category");

    private final String parameter;
    private final String list;
    private final String column;

    PeopleGrouping(String parameter, String list, String column) {
        this.parameter = parameter;
        this.list = list;
        this.column = column;
    }

    /** The filter of the list of people that picks one row; null for age bands, which need two. */
    String parameter() {
        return parameter;
    }

    /** The code list with the names of the keys, or null. */
    String list() {
        return list;
    }

    String column() {
        return column;
    }

    /** Whether people without a value stand in no row. */
    boolean leavesSomeOut() {
        return this == circumstance || this == schoolLevel || this == category;
    }

    /** Whether one person may stand in several rows. */
    boolean overlaps() {
        return this == circumstance || this == ageBand;
    }
}
