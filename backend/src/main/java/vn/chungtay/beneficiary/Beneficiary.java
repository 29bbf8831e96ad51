package vn.chungtay.beneficiary;

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
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/** A person who is helped. Dated facts about the person are rows of their own that refer to it by id. */
@Entity
class Beneficiary {
    private static final String UNKNOWN_ETHNIC_GROUP = "99";

    @Id
    private UUID id;

    @PartitionKey
    @Column(updatable = false)
    private String provinceCode;

    @Column(updatable = false)
    private String code;

    private String fullName;
    private String otherName;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private BirthDatePrecision birthDatePrecision;

    private String ethnicGroup;

    /** Says whether there is a number, which lies apart, where the database lets fewer look. */
    @Enumerated(EnumType.STRING)
    private IdentityState identityState;

    private int writtenUnitId;
    private String communeCode;
    private String hamlet;
    private String addressText;
    private String phone;

    @Enumerated(EnumType.STRING)
    private BeneficiaryStatus status;

    private LocalDate closedOn;
    private String closingReason;

    @Column(updatable = false)
    private String formerProvinceCode;

    @Column(updatable = false)
    private UUID formerId;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private UUID createdBy;

    private Instant updatedAt;
    private UUID updatedBy;

    @Version
    private long version;

    protected Beneficiary() {}

    static Beneficiary register(
            UUID id,
            String code,
            UpdateBeneficiaryRequest person,
            AddressDirectory.Place place,
            UUID account,
            Instant now) {
        Beneficiary beneficiary = new Beneficiary();
        beneficiary.id = id;
        beneficiary.provinceCode = place.provinceCode();
        beneficiary.code = code;
        beneficiary.status = BeneficiaryStatus.ACTIVE;
        beneficiary.createdAt = now;
        beneficiary.createdBy = account;
        beneficiary.describe(person);
        beneficiary.liveAt(place, person.address());
        beneficiary.touch(account, now);
        return beneficiary;
    }

    /** The record that another province opens for a person it takes over; who the person is stays as it was. */
    static Beneficiary receive(
            Beneficiary former,
            UUID id,
            String code,
            AddressRequest address,
            AddressDirectory.Place place,
            UUID account,
            Instant now) {
        Beneficiary received = register(id, code, former.asRequest(address, Confidential.NOTHING), place, account, now);
        received.formerProvinceCode = former.provinceCode;
        received.formerId = former.id;
        return received;
    }

    /** Replaces who the person is and corrects the present address. */
    void correct(UpdateBeneficiaryRequest person, AddressDirectory.Place place, UUID account, Instant now) {
        describe(person);
        liveAt(place, person.address());
        touch(account, now);
    }

    /** The person lives somewhere else now. */
    void move(AddressDirectory.Place place, AddressRequest address, UUID account, Instant now) {
        liveAt(place, address);
        touch(account, now);
    }

    void close(LocalDate on, String reason, UUID account, Instant now) {
        if (status == BeneficiaryStatus.CLOSED) {
            throw Problem.of(ProblemCode.STATE_CONFLICT)
                    .detail("Hồ sơ đã đóng từ trước.", "The record is closed already.");
        }
        status = BeneficiaryStatus.CLOSED;
        closedOn = on;
        closingReason = reason;
        touch(account, now);
    }

    void reopen(UUID account, Instant now) {
        if (status == BeneficiaryStatus.ACTIVE) {
            throw Problem.of(ProblemCode.STATE_CONFLICT).detail("Hồ sơ đang mở.", "The record is open.");
        }
        status = BeneficiaryStatus.ACTIVE;
        closedOn = null;
        closingReason = null;
        touch(account, now);
    }

    /** @throws Problem 409 for a closed record, which must be reopened before anything is added to it */
    void requireOpen() {
        if (status == BeneficiaryStatus.CLOSED) {
            throw Problem.of(ProblemCode.STATE_CONFLICT)
                    .detail("Hồ sơ đã đóng; hãy mở lại trước khi ghi thêm.", "The record is closed; reopen it first.");
        }
    }

    private void describe(UpdateBeneficiaryRequest person) {
        fullName = spacedOnce(person.fullName());
        otherName = spacedOnce(person.otherName());
        sex = person.sex();
        birthDatePrecision = person.birthDate() == null
                ? null
                : person.birthDatePrecision() == null ? BirthDatePrecision.DAY : person.birthDatePrecision();
        birthDate = person.birthDate() == null ? null : birthDatePrecision.round(person.birthDate());
        ethnicGroup = person.ethnicGroup() == null ? UNKNOWN_ETHNIC_GROUP : person.ethnicGroup();
        identityState = person.identityState() != null
                ? person.identityState()
                : person.identityNumber() == null ? IdentityState.NONE : IdentityState.DECLARED;
        phone = person.phone();
    }

    private void liveAt(AddressDirectory.Place place, AddressRequest address) {
        writtenUnitId = place.writtenUnitId();
        communeCode = place.communeCode();
        hamlet = address.hamlet();
        addressText = address.text();
    }

    private void touch(UUID account, Instant now) {
        updatedAt = now;
        updatedBy = account;
    }

    /** Given and family name are told apart by single blanks. */
    private static String spacedOnce(String name) {
        return name == null ? null : name.replaceAll("[\\s\\u00A0]+", " ");
    }

    UUID id() {
        return id;
    }

    String provinceCode() {
        return provinceCode;
    }

    String communeCode() {
        return communeCode;
    }

    int writtenUnitId() {
        return writtenUnitId;
    }

    LocalDate birthDate() {
        return birthDate;
    }

    boolean isBirthDateExact() {
        return birthDatePrecision == BirthDatePrecision.DAY;
    }

    long version() {
        return version;
    }

    /**
     * What PUT would send to leave everything as it is; the unit's code and day come from its row.
     *
     * @param confidential what lies apart from the record
     */
    UpdateBeneficiaryRequest asRequest(String unitCode, LocalDate unitDate, Confidential confidential) {
        return asRequest(new AddressRequest(unitCode, unitDate, hamlet, addressText, communeCode), confidential);
    }

    private UpdateBeneficiaryRequest asRequest(AddressRequest address, Confidential confidential) {
        return new UpdateBeneficiaryRequest(
                fullName,
                otherName,
                sex,
                birthDate,
                birthDatePrecision,
                ethnicGroup,
                confidential.identityNumber(),
                identityState,
                address,
                phone,
                confidential.note());
    }
}
