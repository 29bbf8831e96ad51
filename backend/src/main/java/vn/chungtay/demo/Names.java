package vn.chungtay.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.datafaker.Faker;

/**
 * Invented names, by sex and ethnic group. Datafaker's Vietnamese locale gives the family names of the Kinh and the
 * choice; middle and given names and the families of other groups are lists of this product, since the locale does not
 * tell boys' names from girls'.
 */
final class Names {
    private static final List<String> BOY_MIDDLE = List.of(
            "Văn", "Hữu", "Đức", "Minh", "Quốc", "Gia", "Tuấn", "Anh", "Hoàng", "Thành", "Công", "Bảo", "Xuân", "Ngọc");
    private static final List<String> GIRL_MIDDLE = List.of(
            "Thị", "Thị", "Thị", "Ngọc", "Thu", "Minh", "Thanh", "Khánh", "Bảo", "Phương", "Kim", "Diệu", "Mai",
            "Thùy");
    private static final List<String> BOY_GIVEN = List.of(
            "An", "Bảo", "Bình", "Cường", "Dũng", "Duy", "Đạt", "Hải", "Hiếu", "Hoàng", "Huy", "Hùng", "Khang", "Khánh",
            "Khoa", "Kiên", "Lâm", "Long", "Lộc", "Minh", "Nam", "Nghĩa", "Nhân", "Phát", "Phong", "Phúc", "Quân",
            "Quang", "Sơn", "Tài", "Tâm", "Thắng", "Thành", "Thiện", "Thịnh", "Tiến", "Toàn", "Trí", "Trung", "Tuấn",
            "Tùng", "Việt", "Vinh", "Vũ");
    private static final List<String> GIRL_GIVEN = List.of(
            "An", "Anh", "Ánh", "Châu", "Chi", "Diễm", "Dung", "Duyên", "Giang", "Hà", "Hân", "Hạnh", "Hiền", "Hoa",
            "Hồng", "Hương", "Huyền", "Lan", "Linh", "Loan", "Mai", "My", "Nga", "Ngân", "Ngọc", "Nhi", "Nhung", "Oanh",
            "Phương", "Quỳnh", "Tâm", "Thảo", "Thơ", "Thu", "Thương", "Thúy", "Thủy", "Tiên", "Trâm", "Trang", "Trinh",
            "Uyên", "Vân", "Vy", "Xuân", "Yến");
    private static final Map<String, List<String>> FAMILIES = Map.of(
            "02", List.of("Hoàng", "Nông", "Ma", "Lương", "Hà", "Vi"),
            "03", List.of("Lò", "Cà", "Quàng", "Hà", "Vi"),
            "06", List.of("Lâm", "Trần", "Vòng", "Lý", "Hồ"),
            "07", List.of("Nông", "Hoàng", "Lù", "Lèng", "Vàng"),
            "08", List.of("Giàng", "Vàng", "Sùng", "Thào", "Má", "Hảng", "Lù", "Cư"),
            "09", List.of("Triệu", "Bàn", "Chảo", "Phàn", "Lý", "Tẩn"),
            "22", List.of("Điểu"),
            "26", List.of("Vùi", "Lý", "Nông", "Hoàng", "Vàng"),
            "28", List.of("K'", "Ka"),
            "31", List.of("Thổ", "Điểu", "Đào", "Hùng"));
    private static final List<String> MONG_BOY =
            List.of("Páo", "Dế", "Chư", "Lềnh", "Sình", "Vảng", "Tủa", "Chứ", "Phừ");
    private static final List<String> MONG_GIRL =
            List.of("Mỷ", "Dợ", "Sua", "Chở", "Máy", "Dính", "Say", "Giống", "Pàng");

    private final Faker faker;
    private final Random random;

    Names(Random random) {
        this.random = random;
        this.faker = new Faker(Locale.forLanguageTag("vi"), random);
    }

    /** A full name, family name first. */
    String child(String ethnicGroup, boolean girl) {
        return of(family(ethnicGroup), ethnicGroup, girl);
    }

    /** A relative's name that shares the family name. */
    String relative(String fullName, String ethnicGroup, boolean woman) {
        return of(fullName.substring(0, fullName.indexOf(' ')), ethnicGroup, woman);
    }

    private String of(String family, String ethnicGroup, boolean girl) {
        if (ethnicGroup.equals("08")) {
            return family + (girl ? " Thị " : " A ") + pick(girl ? MONG_GIRL : MONG_BOY);
        }
        return family + " " + pick(girl ? GIRL_MIDDLE : BOY_MIDDLE) + " " + pick(girl ? GIRL_GIVEN : BOY_GIVEN);
    }

    private String family(String ethnicGroup) {
        List<String> own = FAMILIES.get(ethnicGroup);
        if (own != null) {
            return pick(own);
        }
        return random.nextInt(100) < 33 ? "Nguyễn" : faker.name().firstName();
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
