package vn.chungtay.adminunit;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One state of an administrative unit between two dates. The same code stands for several states: Đồng Nai (75) was a
 * province until 29/04/2026 and is a city since; 15 was Yên Bái until 30/06/2025 and is Lào Cai since.
 *
 * @param id stable number of this state; addresses refer to it
 * @param code official code: 2, 3 or 5 digits by level
 * @param name name without the kind, such as "Long Thành"
 * @param fullName name with the kind, such as "Phường Long Thành"
 * @param nameEn full English name, such as "Long Thanh Ward"
 * @param altName another Vietnamese spelling in use ("Hoà" beside "Hòa"), or null
 * @param aliasCode a code that an official list printed for the same unit, or null
 * @param provinceCode code of the province at that time; its own code for a province
 * @param parentCode district until 30/06/2025, province after; null for a province and where the source is silent
 * @param region code of the list REGION for a province, or null
 * @param urban ward, township or city: decides the poverty line
 * @param latitude degrees (WGS 84), centre of the largest part; null where unknown
 * @param longitude degrees (WGS 84), as above
 * @param legalBasis the text that made this state, or null
 * @param validFrom first day in force
 * @param validTo first day no longer in force, or null
 */
public record AdminUnit(
        int id,
        String code,
        AdminUnitLevel level,
        AdminUnitKind kind,
        String name,
        String fullName,
        String nameEn,
        String altName,
        String aliasCode,
        String provinceCode,
        String parentCode,
        String region,
        boolean urban,
        BigDecimal latitude,
        BigDecimal longitude,
        String legalBasis,
        LocalDate validFrom,
        LocalDate validTo) {

    /** Whether this state is in force on that day. */
    public boolean isInForceOn(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || date.isBefore(validTo));
    }
}
