package vn.chungtay.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.type.Ids;

/** A programme above projects and campaigns, such as the social-security programme 2021-2025. */
@Entity
@Table(name = "programme")
class Programme {
    @Id
    private UUID id;

    @PartitionKey
    @Column(updatable = false)
    private String provinceCode;

    private String code;
    private String name;
    private UUID organisationId;
    private LocalDate periodFrom;
    private LocalDate periodTo;
    private String legalBasis;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private UUID createdBy;

    private Instant updatedAt;
    private UUID updatedBy;

    @Version
    private long version;

    protected Programme() {}

    static Programme create(ProgrammeRequest request, String provinceCode, Instant now, UUID account) {
        Programme programme = new Programme();
        programme.id = Ids.next();
        programme.provinceCode = provinceCode;
        programme.createdAt = now;
        programme.createdBy = account;
        programme.describe(request, now, account);
        return programme;
    }

    /** Replaces what is said about the programme. */
    void describe(ProgrammeRequest request, Instant now, UUID account) {
        if (request.periodTo() != null && !request.periodTo().isAfter(request.periodFrom())) {
            throw Problem.rule(
                    "/periodTo", "BEFORE_START", "Phải kết thúc sau khi bắt đầu", "It must end after it begins");
        }
        code = request.code();
        name = request.name();
        organisationId = request.organisationId();
        periodFrom = request.periodFrom();
        periodTo = request.periodTo();
        legalBasis = request.legalBasis();
        updatedAt = now;
        updatedBy = account;
    }

    ProgrammeRequest asRequest() {
        return new ProgrammeRequest(code, name, organisationId, periodFrom, periodTo, legalBasis);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
