package vn.chungtay.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import vn.chungtay.shared.type.Ids;

/** One turn (lượt) of a service. Turns are counted by row; persons are told apart by their id. */
@Entity
@Table(name = "service_event")
class ServiceEvent {
    @Id
    private UUID id;

    @PartitionKey
    @Column(updatable = false)
    private String provinceCode;

    private UUID projectId;
    private UUID componentId;
    private UUID beneficiaryId;
    private UUID householdId;
    private String service;
    private LocalDate happenedOn;

    @Enumerated(EnumType.STRING)
    private EligibilityRule eligibility;

    private Integer writtenUnitId;
    private String communeCode;
    private UUID providerId;
    private UUID activityId;
    private String note;
    private Instant createdAt;
    private UUID createdBy;

    @Version
    private long version;

    protected ServiceEvent() {}

    /** {@code place} is where it happened, {@code met} the rule that the person met on the day, or null. */
    static ServiceEvent record(
            CreateServiceEventRequest request,
            String provinceCode,
            UUID project,
            Place place,
            EligibilityRule met,
            Instant now,
            UUID account) {
        ServiceEvent event = new ServiceEvent();
        event.id = Ids.orNext(request.id());
        event.provinceCode = provinceCode;
        event.projectId = project;
        event.componentId = request.componentId();
        event.beneficiaryId = request.beneficiaryId();
        event.householdId = request.householdId();
        event.service = request.service();
        event.happenedOn = request.happenedOn();
        event.eligibility = met;
        event.writtenUnitId = place.writtenUnitId();
        event.communeCode = place.communeCode();
        event.providerId = request.providerId();
        event.activityId = request.activityId();
        event.note = request.note();
        event.createdAt = now;
        event.createdBy = account;
        return event;
    }

    /** Where something happened: the unit as it was written, and the commune of today. */
    record Place(Integer writtenUnitId, String communeCode) {}

    UUID id() {
        return id;
    }
}
