package vn.chungtay.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.chungtay.shared.persistence.ProvinceRecord;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/** What was agreed to; all that ever comes to it is the file that proves it, and that it is withdrawn. */
@Entity
class Consent extends ProvinceRecord {
    @Column(updatable = false)
    private UUID beneficiaryId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private ConsentPurpose purpose;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private LegalBasis legalBasis;

    @Column(updatable = false)
    private String representativeName;

    @Column(updatable = false)
    private String representativeRelation;

    @Column(updatable = false)
    private Boolean childAssent;

    @Column(updatable = false)
    private String note;

    @Column(updatable = false)
    private LocalDate validFrom;

    @Column(updatable = false)
    private LocalDate validTo;

    private Instant withdrawnAt;
    private UUID withdrawnBy;
    private String withdrawalReason;
    private String evidenceSha256;
    private String evidenceName;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private UUID createdBy;

    protected Consent() {}

    /** @param until first day it no longer holds, or null: the one asked for, or earlier by a rule */
    static Consent give(
            String provinceCode, UUID person, ConsentRequest request, LocalDate until, Instant now, UUID account) {
        Consent consent = new Consent(provinceCode, request.id());
        consent.beneficiaryId = person;
        consent.purpose = request.purpose();
        consent.legalBasis = request.legalBasis();
        consent.representativeName = request.representativeName();
        consent.representativeRelation = request.representativeRelation();
        consent.childAssent = request.childAssent();
        consent.note = request.note();
        consent.validFrom = request.validFrom();
        consent.validTo = until;
        consent.createdAt = now;
        consent.createdBy = account;
        return consent;
    }

    private Consent(String provinceCode, UUID id) {
        super(provinceCode, id);
    }

    /** @throws Problem 409 when it was withdrawn before */
    void requireStanding() {
        if (withdrawnAt != null) {
            throw Problem.of(ProblemCode.STATE_CONFLICT)
                    .detail("Sự đồng ý này đã được rút.", "The consent has been withdrawn already.");
        }
    }

    /** From this instant it opens nothing. */
    void withdraw(String reason, Instant now, UUID account) {
        requireStanding();
        withdrawnAt = now;
        withdrawnBy = account;
        withdrawalReason = reason;
    }

    /** Keeps what proves it; a proof that is there is not exchanged. */
    void prove(String sha256, String name) {
        if (evidenceSha256 != null) {
            throw Problem.of(ProblemCode.STATE_CONFLICT)
                    .detail("Sự đồng ý này đã có tệp bằng chứng.", "The consent has a file that proves it already.");
        }
        evidenceSha256 = sha256;
        evidenceName = name;
    }

    String evidenceSha256() {
        return evidenceSha256;
    }

    String evidenceName() {
        return evidenceName;
    }

    ConsentWithdrawn withdrawal() {
        return new ConsentWithdrawn(provinceCode(), beneficiaryId, id(), purpose);
    }
}
