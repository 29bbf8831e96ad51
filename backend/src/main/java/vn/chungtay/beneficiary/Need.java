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
import vn.chungtay.shared.type.Ids;

/** A need or wish of a person, and what came of it. */
@Entity
class Need implements PersonFact {
    @Id
    private UUID id;

    @PartitionKey
    @Column(updatable = false)
    private String provinceCode;

    @Column(updatable = false)
    private UUID beneficiaryId;

    @Enumerated(EnumType.STRING)
    private NeedRequest.Kind kind;

    private String category;
    private String description;

    @Enumerated(EnumType.STRING)
    private NeedRequest.Speaker speaker;

    private LocalDate heardOn;
    private short priority;
    private UUID activityId;

    @Enumerated(EnumType.STRING)
    private NeedRequest.Status status;

    private LocalDate answeredOn;
    private String answer;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private UUID createdBy;

    @Version
    private long version;

    protected Need() {}

    static Need of(Beneficiary person, NeedRequest request, UUID account, Instant now) {
        Need need = new Need();
        need.id = Ids.orNext(request.id());
        need.provinceCode = person.provinceCode();
        need.beneficiaryId = person.id();
        need.createdAt = now;
        need.createdBy = account;
        need.correct(request);
        return need;
    }

    void correct(NeedRequest request) {
        kind = request.kind();
        category = request.category();
        description = request.description();
        speaker = request.speaker();
        heardOn = request.heardOn();
        priority = (short) (request.priority() == null ? 2 : request.priority());
        activityId = request.activityId();
        status = request.statusOrOpen();
        answeredOn = request.answeredOn();
        answer = request.answer();
    }

    NeedDetail detail() {
        return new NeedDetail(
                id,
                kind,
                category,
                description,
                speaker,
                heardOn,
                priority,
                activityId,
                status,
                answeredOn,
                answer,
                version);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }
}
