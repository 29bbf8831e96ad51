package vn.chungtay.household;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import vn.chungtay.beneficiary.AddressDirectory;
import vn.chungtay.beneficiary.AddressRequest;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/** People who live together. Members, poverty and assessments are rows of their own. */
@Entity
class Household {
    @Id
    private UUID id;

    @PartitionKey
    @Column(updatable = false)
    private String provinceCode;

    @Column(updatable = false)
    private String code;

    private int writtenUnitId;
    private String communeCode;
    private String hamlet;
    private String addressText;
    private String phone;

    @Enumerated(EnumType.STRING)
    private HouseholdStatus status;

    private LocalDate closedOn;
    private String closingReason;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private UUID createdBy;

    private Instant updatedAt;
    private UUID updatedBy;

    @Version
    private long version;

    protected Household() {}

    static Household register(
            UUID id,
            String code,
            UpdateHouseholdRequest request,
            AddressDirectory.Place place,
            UUID account,
            Instant now) {
        Household household = new Household();
        household.id = id;
        household.provinceCode = place.provinceCode();
        household.code = code;
        household.status = HouseholdStatus.ACTIVE;
        household.createdAt = now;
        household.createdBy = account;
        household.correct(request, place, account, now);
        return household;
    }

    void correct(UpdateHouseholdRequest request, AddressDirectory.Place place, UUID account, Instant now) {
        writtenUnitId = place.writtenUnitId();
        communeCode = place.communeCode();
        hamlet = request.address().hamlet();
        addressText = request.address().text();
        phone = request.phone();
        touch(account, now);
    }

    void close(LocalDate on, String reason, UUID account, Instant now) {
        requireOpen();
        status = HouseholdStatus.CLOSED;
        closedOn = on;
        closingReason = reason;
        touch(account, now);
    }

    void reopen(UUID account, Instant now) {
        if (status == HouseholdStatus.ACTIVE) {
            throw Problem.of(ProblemCode.STATE_CONFLICT).detail("Hồ sơ hộ đang mở.", "The household's record is open.");
        }
        status = HouseholdStatus.ACTIVE;
        closedOn = null;
        closingReason = null;
        touch(account, now);
    }

    /** @throws Problem 409 for a closed record, to which nothing is added before it is reopened */
    void requireOpen() {
        if (status == HouseholdStatus.CLOSED) {
            throw Problem.of(ProblemCode.STATE_CONFLICT)
                    .detail("Hồ sơ hộ đã đóng.", "The household's record is closed.");
        }
    }

    private void touch(UUID account, Instant now) {
        updatedAt = now;
        updatedBy = account;
    }

    UUID id() {
        return id;
    }

    String provinceCode() {
        return provinceCode;
    }

    int writtenUnitId() {
        return writtenUnitId;
    }

    long version() {
        return version;
    }

    /**
     * What PUT would send to leave everything as it is; the unit's code and day come from its row.
     *
     * @param note what is noted of the household, which lies apart
     */
    UpdateHouseholdRequest asRequest(String unitCode, LocalDate unitDate, String note) {
        return new UpdateHouseholdRequest(
                new AddressRequest(unitCode, unitDate, hamlet, addressText, communeCode), phone, note);
    }
}
