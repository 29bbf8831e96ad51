package vn.chungtay.adminunit;

/** The levels of government. Districts existed until 30/06/2025 (Law on Organisation of Local Government 2025). */
public enum AdminUnitLevel {
    PROVINCE(2),
    DISTRICT(3),
    COMMUNE(5);

    private final int codeLength;

    AdminUnitLevel(int codeLength) {
        this.codeLength = codeLength;
    }

    /** The level that a code belongs to: 2 digits a province, 3 a district, 5 a commune; null for any other text. */
    public static AdminUnitLevel ofCode(String code) {
        if (code == null || !code.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        for (AdminUnitLevel level : values()) {
            if (level.codeLength == code.length()) {
                return level;
            }
        }
        return null;
    }
}
