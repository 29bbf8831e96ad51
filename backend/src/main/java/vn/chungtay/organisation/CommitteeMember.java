package vn.chungtay.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import vn.chungtay.shared.type.Ids;

/** An organisation in a committee. */
@Entity
class CommitteeMember {
    @Id
    private UUID id;

    private UUID committeeId;
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private CommitteeRole role;

    private LocalDate validFrom;
    private LocalDate validTo;

    protected CommitteeMember() {}

    CommitteeMember(UUID committeeId, CommitteeMemberRequest request) {
        this.id = Ids.next();
        this.committeeId = committeeId;
        replace(request);
    }

    void replace(CommitteeMemberRequest request) {
        organisationId = request.organisationId();
        role = request.role();
        validFrom = request.validFrom();
        validTo = request.validTo();
    }

    UUID committeeId() {
        return committeeId;
    }
}
