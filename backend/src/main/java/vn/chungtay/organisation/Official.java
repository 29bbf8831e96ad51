package vn.chungtay.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A person who acts for organisations: a leader, a specialist, the representative of a donor. Never a beneficiary. */
@Entity
class Official {
    @Id
    private UUID id;

    private String fullName;
    private String academicTitle;
    private String phone;
    private String email;

    @Version
    private long version;

    private Instant createdAt;
    private UUID createdBy;
    private Instant updatedAt;
    private UUID updatedBy;

    protected Official() {}

    static Official register(UUID id, UpdateOfficialRequest request, UUID by, Instant now) {
        Official official = new Official();
        official.id = id;
        official.createdAt = now;
        official.createdBy = by;
        official.describe(request, by, now);
        return official;
    }

    void describe(UpdateOfficialRequest request, UUID by, Instant now) {
        fullName = request.fullName();
        academicTitle = request.academicTitle();
        phone = request.storedPhone();
        email = request.email();
        changed(by, now);
    }

    /** Marks that the person's posts have changed, which makes a new version. */
    void changed(UUID by, Instant now) {
        updatedAt = now;
        updatedBy = by;
    }

    UpdateOfficialRequest facts() {
        return new UpdateOfficialRequest(fullName, academicTitle, phone, email);
    }

    UUID id() {
        return id;
    }

    UUID createdBy() {
        return createdBy;
    }

    long version() {
        return version;
    }
}
