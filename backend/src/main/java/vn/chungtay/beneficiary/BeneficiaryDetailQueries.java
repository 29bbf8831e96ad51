package vn.chungtay.beneficiary;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.access.CurrentAccess;
import vn.chungtay.adminunit.AdminUnitDirectory;
import vn.chungtay.shared.persistence.Row;
import vn.chungtay.shared.persistence.Select;
import vn.chungtay.shared.persistence.Sql;
import vn.chungtay.shared.sealedfield.FieldSealer;
import vn.chungtay.shared.sealedfield.SealedKind;
import vn.chungtay.visibility.Visibility;

/** Reads everything about one person with one statement. */
@ApplicationScoped
class BeneficiaryDetailQueries {
    private static final TypeReference<List<CircumstanceDetail>> CIRCUMSTANCES = new TypeReference<>() {};
    private static final TypeReference<List<DisabilityDetail>> DISABILITIES = new TypeReference<>() {};
    private static final TypeReference<List<SchoolStatusDetail>> SCHOOL = new TypeReference<>() {};
    private static final TypeReference<List<CarerDetail>> CARERS = new TypeReference<>() {};
    private static final TypeReference<List<StayDetail>> STAYS = new TypeReference<>() {};
    private static final TypeReference<List<NeedDetail>> NEEDS = new TypeReference<>() {};
    private static final TypeReference<List<ResidenceRow>> RESIDENCES = new TypeReference<>() {};
    private static final TypeReference<BeneficiaryDetail.HouseholdOfPerson> HOUSEHOLD = new TypeReference<>() {};
    private static final TypeReference<BeneficiaryDetail.Support> SUPPORT = new TypeReference<>() {};

    private final Sql sql;
    private final PartnerBeneficiaryQueries partners;
    private final AdminUnitDirectory units;
    private final FieldSealer sealer;
    private final CurrentAccess access;
    private final Clock clock;

    BeneficiaryDetailQueries(
            Sql sql,
            PartnerBeneficiaryQueries partners,
            AdminUnitDirectory units,
            FieldSealer sealer,
            CurrentAccess access,
            Clock clock) {
        this.sql = sql;
        this.partners = partners;
        this.units = units;
        this.sealer = sealer;
        this.access = access;
        this.clock = clock;
    }

    /** A residence as its row keeps it; names of units are put to it afterwards, from memory. */
    record ResidenceRow(
            UUID id,
            int writtenUnitId,
            String communeCode,
            String hamlet,
            String text,
            LocalDate validFrom,
            LocalDate validTo,
            long version) {}

    /** What the reader may know of a person. */
    Optional<BeneficiaryView> view(UUID id, AccessScope scope) {
        return scope.pseudonymised()
                ? partners.find(id, scope).map(BeneficiaryView.class::cast)
                : find(id, scope).map(BeneficiaryView.class::cast);
    }

    /** Everything about a person; nothing at all for partners. */
    Optional<BeneficiaryDetail> find(UUID id, AccessScope scope) {
        if (scope.pseudonymised()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        Select person = Select.of(BeneficiaryDetailSql.of(scope))
                .where("b.id = :id")
                .bind("id", id)
                .bind("today", today)
                .plannedOnce();
        RestrictedAccessSql.bind(person, scope, access.session(), clock.instant());
        return sql.one(Visibility.of(scope).onlyPeople(person, "b"), row -> detail(row, today));
    }

    private BeneficiaryDetail detail(Row row, LocalDate today) {
        LocalDate birthDate = row.date("birth_date");
        BirthDatePrecision precision = row.constant("birth_date_precision", BirthDatePrecision.class);
        Sex sex = row.constant("sex", Sex.class);
        String identityNumber = sealer.open(SealedKind.IDENTITY_NUMBER, row.bytes("identity_number_sealed"));
        UUID formerId = row.uuid("former_id");
        return new BeneficiaryDetail(
                row.uuid("id"),
                row.text("code"),
                row.text("full_name"),
                row.text("other_name"),
                sex,
                birthDate,
                precision,
                birthDate == null ? null : Period.between(birthDate, today).getYears(),
                row.text("ethnic_group"),
                identityNumber,
                row.constant("identity_state", IdentityState.class),
                row.text("province_code"),
                address(row, today),
                row.text("phone"),
                row.text("note"),
                row.constant("status", BeneficiaryStatus.class),
                row.date("closed_on"),
                row.text("closing_reason"),
                formerId == null
                        ? null
                        : new BeneficiaryDetail.FormerRecord(row.text("former_province_code"), formerId),
                row.text("handed_over_to"),
                row.date("processing_restricted_since"),
                row.date("anonymised_on"),
                row.bool("invented"),
                some(row.json("circumstances", CIRCUMSTANCES)),
                row.bool("restricted_hidden"),
                some(row.json("disabilities", DISABILITIES)),
                some(row.json("school_statuses", SCHOOL)),
                some(row.json("carers", CARERS)),
                some(row.json("stays", STAYS)),
                some(row.json("needs", NEEDS)),
                residences(row, today),
                row.json("household", HOUSEHOLD),
                row.json("support", SUPPORT),
                IdentityNumber.check(identityNumber, sex, birthDate, precision, this::registeredBirths),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.number("version"));
    }

    /** Births were registered in the 63 provinces of before July 2025, whose codes the numbers keep. */
    private boolean registeredBirths(String province) {
        return units.find(province, AddressDirectory.LAST_DAY_OF_DISTRICTS).isPresent();
    }

    private Address address(Row row, LocalDate today) {
        Integer unit = row.integer("written_unit_id");
        return unit == null
                ? null
                : Address.of(
                        units, today, unit, row.text("commune_code"), row.text("hamlet"), row.text("address_text"));
    }

    private List<ResidenceDetail> residences(Row row, LocalDate today) {
        return some(row.json("residences", RESIDENCES)).stream()
                .map(residence -> new ResidenceDetail(
                        residence.id(),
                        Address.of(
                                units,
                                today,
                                residence.writtenUnitId(),
                                residence.communeCode(),
                                residence.hamlet(),
                                residence.text()),
                        residence.validFrom(),
                        residence.validTo(),
                        residence.version()))
                .toList();
    }

    private static <T> List<T> some(List<T> rows) {
        return rows == null ? List.of() : rows;
    }
}
