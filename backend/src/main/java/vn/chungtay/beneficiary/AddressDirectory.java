package vn.chungtay.beneficiary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.chungtay.access.AccessScope;
import vn.chungtay.adminunit.AdminUnit;
import vn.chungtay.adminunit.AdminUnitDirectory;
import vn.chungtay.adminunit.UnitResolution;
import vn.chungtay.shared.problem.Problem;

/** Finds the province and the commune of today for an address of a person or a household. */
@ApplicationScoped
public class AddressDirectory {
    /** The last day of three levels of administration (Law 72/2025/QH15): codes of before are understood by it. */
    public static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);

    private final AdminUnitDirectory units;
    private final Clock clock;

    AddressDirectory(AdminUnitDirectory units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /**
     * What an address means.
     *
     * @param provinceCode province of today that holds the record
     * @param writtenUnitId the unit as written
     * @param communeCode commune of today, null while a divided unit is unresolved
     */
    public record Place(String provinceCode, int writtenUnitId, String communeCode) {}

    /**
     * Resolves an address and checks that the account may write there.
     *
     * @param pointer where the address stands in the body
     * @param province the province that a record belongs to already, or null for a new one
     */
    public Place resolve(AddressRequest address, String pointer, AccessScope scope, String province) {
        Place place = locate(address, pointer);
        if (province != null && !province.equals(place.provinceCode())) {
            throw Problem.rule(
                    pointer + "/unitCode",
                    "OTHER_PROVINCE",
                    "Đơn vị thuộc tỉnh khác; chuyển tỉnh là bàn giao hồ sơ, không phải sửa địa chỉ",
                    "The unit belongs to another province; moving there is a hand-over, not a change of address");
        }
        if (!scope.coversProvince(place.provinceCode())) {
            throw Problem.rule(
                    pointer + "/unitCode",
                    "OTHER_PROVINCE",
                    "Đơn vị thuộc tỉnh khác với tỉnh của tài khoản",
                    "The unit belongs to another province than the account");
        }
        if (!scope.coversCommune(place.provinceCode(), place.communeCode())) {
            throw Problem.rule(
                    pointer + (place.communeCode() == null ? "/communeCode" : "/unitCode"),
                    "OTHER_COMMUNE",
                    "Tài khoản chỉ ghi được địa chỉ trong xã, phường của mình",
                    "The account may only write addresses in its own commune");
        }
        return place;
    }

    /** What an address means, wherever it is: also in a province where the account writes nothing. */
    Place locate(AddressRequest address, String pointer) {
        LocalDate today = LocalDate.now(clock);
        LocalDate writtenOn = address.unitDate() == null ? today : address.unitDate();
        if (writtenOn.isAfter(today)) {
            throw Problem.rule(
                    pointer + "/unitDate",
                    "IN_FUTURE",
                    "Ngày không được ở tương lai",
                    "The day must not be in the future");
        }
        AdminUnit written = units.find(address.unitCode(), writtenOn)
                .orElseThrow(() -> notInForce(pointer + "/unitCode", address.unitCode()));
        List<AdminUnit> candidates =
                units.resolve(written.id()).map(UnitResolution::candidates).orElse(List.of());
        AdminUnit commune = commune(address.communeCode(), pointer, candidates);
        return new Place(province(commune, candidates, pointer), written.id(), commune == null ? null : commune.code());
    }

    private static AdminUnit commune(String chosen, String pointer, List<AdminUnit> candidates) {
        if (chosen == null) {
            return candidates.size() == 1 ? candidates.get(0) : null;
        }
        return candidates.stream()
                .filter(candidate -> candidate.code().equals(chosen))
                .findFirst()
                .orElseThrow(() -> Problem.rule(
                        pointer + "/communeCode",
                        "NOT_PART_OF_UNIT",
                        "Xã, phường này không nằm trên địa bàn của đơn vị đã ghi",
                        "This commune does not hold any part of the written unit"));
    }

    private static String province(AdminUnit commune, List<AdminUnit> candidates, String pointer) {
        if (commune != null) {
            return commune.provinceCode();
        }
        List<String> provinces =
                candidates.stream().map(AdminUnit::provinceCode).distinct().toList();
        if (provinces.size() != 1) {
            throw Problem.rule(
                    pointer + "/communeCode",
                    "COMMUNE_NEEDED",
                    "Đơn vị cũ nay thuộc nhiều tỉnh; hãy chọn xã, phường hiện nay",
                    "The former unit lies in several provinces today; choose the commune of today");
        }
        return provinces.get(0);
    }

    private Problem notInForce(String pointer, String code) {
        return units.find(code, LAST_DAY_OF_DISTRICTS).isPresent()
                ? Problem.rule(
                        pointer,
                        "ABOLISHED_UNIT",
                        "Đơn vị hành chính này không có hiệu lực vào ngày đã chọn; với địa chỉ cũ hãy gửi unitDate",
                        "The unit was not in force on that day; for an old address send unitDate")
                : Problem.rule(
                        pointer,
                        "UNKNOWN_UNIT",
                        "Không có đơn vị hành chính mang mã này vào ngày đã chọn",
                        "No administrative unit had this code on that day");
    }
}
