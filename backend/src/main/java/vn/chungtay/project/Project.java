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

/** One phase of a project. Phases are chained: each knows the one before it. */
@Entity
@Table(name = "project")
class Project {
    @Id
    private UUID id;

    @PartitionKey
    @Column(updatable = false)
    private String provinceCode;

    private UUID programmeId;
    private UUID previousProjectId;
    private String code;
    private String name;
    private LocalDate phaseFrom;
    private LocalDate phaseTo;
    private short fiscalYearStartMonth;

    @Column(updatable = false)
    private String currency;

    private Short partnershipSince;
    private String approvalNumber;
    private LocalDate approvalDate;
    private String legalBasis;
    private String description;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private UUID createdBy;

    private Instant updatedAt;
    private UUID updatedBy;

    @Version
    private long version;

    protected Project() {}

    static Project prepare(CreateProjectRequest request, String provinceCode, Instant now, UUID account) {
        Project project = new Project();
        project.id = Ids.orNext(request.id());
        project.provinceCode = provinceCode;
        project.currency = request.currency() == null ? "VND" : request.currency();
        project.createdAt = now;
        project.createdBy = account;
        project.describe(request, now, account);
        return project;
    }

    /** Replaces what is said about the project. */
    void describe(ProjectContent content, Instant now, UUID account) {
        if (content.phaseTo().isBefore(content.phaseFrom())) {
            throw Problem.rule(
                    "/phaseTo",
                    "BEFORE_START",
                    "Giai đoạn phải kết thúc sau khi bắt đầu",
                    "The phase must end after it begins");
        }
        if (id.equals(content.previousProjectId())) {
            throw Problem.rule(
                    "/previousProjectId",
                    "OWN_PREVIOUS_PHASE",
                    "Dự án không thể là giai đoạn trước của chính nó",
                    "A project cannot be the phase before itself");
        }
        code = content.code();
        name = content.name();
        programmeId = content.programmeId();
        previousProjectId = content.previousProjectId();
        phaseFrom = content.phaseFrom();
        phaseTo = content.phaseTo();
        fiscalYearStartMonth = content.fiscalYearStartMonth() == null
                ? 1
                : content.fiscalYearStartMonth().shortValue();
        partnershipSince = content.partnershipSince();
        approvalNumber = content.approvalNumber();
        approvalDate = content.approvalDate();
        legalBasis = content.legalBasis();
        description = content.description();
        changed(now, account);
    }

    /** Something that belongs to the project has changed: whoever looked at it before has an old version. */
    void changed(Instant now, UUID account) {
        updatedAt = now;
        updatedBy = account;
    }

    UUID id() {
        return id;
    }

    String provinceCode() {
        return provinceCode;
    }

    UUID programmeId() {
        return programmeId;
    }

    UUID previousProjectId() {
        return previousProjectId;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    LocalDate phaseFrom() {
        return phaseFrom;
    }

    LocalDate phaseTo() {
        return phaseTo;
    }

    short fiscalYearStartMonth() {
        return fiscalYearStartMonth;
    }

    String currency() {
        return currency;
    }

    Short partnershipSince() {
        return partnershipSince;
    }

    String approvalNumber() {
        return approvalNumber;
    }

    LocalDate approvalDate() {
        return approvalDate;
    }

    String legalBasis() {
        return legalBasis;
    }

    String description() {
        return description;
    }

    long version() {
        return version;
    }
}
