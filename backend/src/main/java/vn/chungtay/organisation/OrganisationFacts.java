package vn.chungtay.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import vn.chungtay.adminunit.AdminUnit;
import vn.chungtay.adminunit.AdminUnitDirectory;
import vn.chungtay.codelist.CodeListDirectory;
import vn.chungtay.shared.problem.Problem;

/** Checks what is said about an organisation against units, code lists and the calendar. */
@ApplicationScoped
class OrganisationFacts {
    private static final String SECTORS = "ORGANISATION_SECTOR";

    private final AdminUnitDirectory units;
    private final CodeListDirectory codes;
    private final Clock clock;

    OrganisationFacts(AdminUnitDirectory units, CodeListDirectory codes, Clock clock) {
        this.units = units;
        this.codes = codes;
        this.clock = clock;
    }

    void check(UpdateOrganisationRequest facts) {
        if (facts.sector() != null && !codes.exists(SECTORS, facts.sector())) {
            throw Problem.rule(
                    "/sector", "UNKNOWN_CODE", "Không có trong danh mục lĩnh vực", "Not in the list of sectors");
        }
        if (facts.provinceCode() != null
                && units.findToday(facts.provinceCode()).isEmpty()) {
            throw Problem.rule(
                    "/provinceCode", "UNKNOWN_UNIT", "Không phải tỉnh, thành phố hiện nay", "Not a province of today");
        }
        checkCommune(facts);
        if (facts.foundedOn() != null && facts.foundedOn().isAfter(LocalDate.now(clock))) {
            throw Problem.rule(
                    "/foundedOn",
                    "IN_FUTURE",
                    "Ngày thành lập không thể ở tương lai",
                    "It cannot be founded in the future");
        }
    }

    private void checkCommune(UpdateOrganisationRequest facts) {
        if (facts.communeCode() == null) {
            return;
        }
        AdminUnit commune = units.findToday(facts.communeCode())
                .orElseThrow(() -> Problem.rule(
                        "/communeCode", "UNKNOWN_UNIT", "Không phải xã, phường hiện nay", "Not a commune of today"));
        if (!commune.provinceCode().equals(facts.provinceCode())) {
            throw Problem.rule(
                    "/communeCode",
                    "OTHER_PROVINCE",
                    "Xã, phường không thuộc tỉnh đã chọn",
                    "The commune does not belong to the province");
        }
    }
}
