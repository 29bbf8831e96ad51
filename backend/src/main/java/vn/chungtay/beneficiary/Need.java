package vn.chungtay.beneficiary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A need or wish of a person, and what came of it. */
@Entity
class Need extends PersonFact {
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

    protected Need() {}

    Need(Beneficiary person, NeedRequest request, UUID account, Instant now) {
        super(person, request.id());
        createdAt = now;
        createdBy = account;
        correct(request);
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

    UUID activityId() {
        return activityId;
    }

    NeedDetail detail() {
        return new NeedDetail(
                id(),
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
                version());
    }
}
