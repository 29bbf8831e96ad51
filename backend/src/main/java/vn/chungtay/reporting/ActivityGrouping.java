package vn.chungtay.reporting;

/** By what activities are counted. */
enum ActivityGrouping {
    kind("ACTIVITY_KIND", "kind", "k.key", "CROSS JOIN LATERAL unnest(a.kinds) k (key)"),
    topic("TOPIC", "topic", "k.key", "CROSS JOIN LATERAL unnest(a.topics) k (key)"),
    /** How near to the people: province, commune, village. */
    level("ADMINISTRATIVE_LEVEL", "level", "a.level", ""),
    /** Prevention, support, intervention (Law on Children 2016, Articles 47 to 50). */
    protectionLevel("PROTECTION_LEVEL", "protectionLevel", "a.protection_level", ""),
    /** Whom communication reached; the people reached are those of that audience. */
    audience(
            "AUDIENCE",
            null,
            "k.audience",
            "JOIN activity_audience k ON k.province_code = a.province_code AND k.activity_id = a.id"),
    /** Sector of the organiser. */
    sector("ORGANISATION_SECTOR", "sector", "o.sector", ActivityGrouping.ORGANISER),
    /** Level of the organiser. */
    organiserLevel("ADMINISTRATIVE_LEVEL", null, "o.level", ActivityGrouping.ORGANISER);

    private static final String ORGANISER =
            "JOIN activity_organisation k ON k.province_code = a.province_code AND k.activity_id = a.id"
                    + " AND k.role = 'ORGANISER' JOIN organisation o ON o.id = k.organisation_id";

    private final String list;
    private final String parameter;
    private final String key;
    private final String join;

    ActivityGrouping(String list, String parameter, String key, String join) {
        this.list = list;
        this.parameter = parameter;
        this.key = key;
        this.join = join;
    }

    /** The code list with the names of the keys. */
    String list() {
        return list;
    }

    /** The filter of the list of activities that picks one row, or null. */
    String parameter() {
        return parameter;
    }

    String key() {
        return key;
    }

    String join() {
        return join;
    }
}
