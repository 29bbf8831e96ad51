package vn.chungtay.adminunit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AdminUnitDirectoryTest {
    private static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);
    private static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);
    private static final LocalDate AUTUMN_2026 = LocalDate.of(2026, 11, 22);

    @Inject
    AdminUnitDirectory units;

    @Test
    void findsTheUnitThatACodeStoodFor() {
        assertThat(units.find("10", LAST_DAY_OF_DISTRICTS)).map(AdminUnit::name).contains("Lào Cai");
        assertThat(units.find("10", TWO_LEVELS)).isEmpty();
        assertThat(units.find("15", TWO_LEVELS)).map(AdminUnit::name).contains("Lào Cai");
        assertThat(units.isInForce("194", LAST_DAY_OF_DISTRICTS)).isTrue();
        assertThat(units.isInForce("194", TWO_LEVELS)).isFalse();
        assertThat(units.find("6712", TWO_LEVELS)).isEmpty();
        assertThat(units.find("0671x", TWO_LEVELS)).isEmpty();
        assertThat(units.find(null, TWO_LEVELS)).isEmpty();
    }

    @Test
    void knowsUnitsAsFarBackAsTheSeedsReach() {
        assertThat(units.find("30", LocalDate.of(1995, 1, 1)))
                .map(AdminUnit::fullName)
                .contains("Tỉnh Hải Dương");
        assertThat(units.find("26068", LocalDate.of(2023, 9, 5))).isPresent();
    }

    @Test
    void namesTheProvinceOfTheDay() {
        assertThat(units.provinceOf("26368", LocalDate.of(2026, 4, 29)))
                .map(AdminUnit::fullName)
                .contains("Tỉnh Đồng Nai");
        assertThat(units.provinceOf("26368", LocalDate.of(2026, 4, 30)))
                .map(AdminUnit::fullName)
                .contains("Thành phố Đồng Nai");
    }

    @Test
    void givesTheCommunesBelowAUnit() {
        assertThat(units.communeCodes("75", AUTUMN_2026))
                .hasSize(95)
                .contains("26368")
                .doesNotHaveDuplicates();
        assertThat(units.communeCodes("22", AUTUMN_2026)).hasSize(54);
        assertThat(units.communeCodes("194", LAST_DAY_OF_DISTRICTS)).hasSize(16).contains("06712");
        assertThat(units.communeCodes("26368", AUTUMN_2026)).containsExactly("26368");
        assertThat(units.communeCodes("30", AUTUMN_2026)).isEmpty();
    }

    @Test
    void resolvesAnAddressWhoseCommuneWentIntoOneOfToday() {
        UnitResolution resolution =
                units.resolve("00001", LAST_DAY_OF_DISTRICTS).orElseThrow();
        assertThat(resolution.isCertain()).isTrue();
        assertThat(resolution.communeCode()).isEqualTo("00097");
        assertThat(units.resolve("26368", LocalDate.of(2026, 1, 1))
                        .orElseThrow()
                        .communeCode())
                .isEqualTo("26368");
    }

    @Test
    void leavesAChoiceWhereACommuneWasDivided() {
        AdminUnit divided = units.communes("01", LAST_DAY_OF_DISTRICTS).stream()
                .filter(commune -> units.todaysSuccessors(commune.id()).size() > 1)
                .findFirst()
                .orElseThrow();
        UnitResolution resolution = units.resolve(divided.id()).orElseThrow();
        assertThat(resolution.isCertain()).isFalse();
        assertThat(resolution.communeCode()).isNull();
        assertThat(resolution.candidates()).hasSizeGreaterThan(1);
        assertThat(units.todaysSuccessors(divided.id()))
                .extracting(Successor::part)
                .containsOnly(SuccessionPart.PARTIAL);
    }

    @Test
    void leavesAChoiceWhereADistrictOrAProvinceWasWritten() {
        List<AdminUnit> mongCai =
                units.resolve("194", LAST_DAY_OF_DISTRICTS).orElseThrow().candidates();
        assertThat(mongCai)
                .extracting(AdminUnit::name)
                .contains("Móng Cái 1", "Móng Cái 2", "Móng Cái 3", "Hải Sơn", "Hải Ninh", "Vĩnh Thực");
        assertThat(mongCai).allMatch(commune -> commune.provinceCode().equals("22"));
        assertThat(units.resolve("30", LAST_DAY_OF_DISTRICTS).orElseThrow().candidates())
                .hasSize(114)
                .allMatch(commune -> commune.provinceCode().equals("31"));
        assertThat(units.resolve("536", LAST_DAY_OF_DISTRICTS).orElseThrow().commune())
                .extracting(AdminUnit::fullName)
                .isEqualTo("Đặc khu Lý Sơn");
    }

    @Test
    void everyFormerCommuneHasASuccessorToday() {
        List<AdminUnit> lost = units.communes("75", LAST_DAY_OF_DISTRICTS).stream()
                .filter(commune -> units.todaysSuccessors(commune.id()).isEmpty())
                .toList();
        assertThat(lost).isEmpty();
    }
}
