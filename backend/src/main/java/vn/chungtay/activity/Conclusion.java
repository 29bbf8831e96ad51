package vn.chungtay.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import vn.chungtay.shared.type.Ids;

/** What a meeting decided: somebody does it until a day. */
@Entity
class Conclusion {
    @Id
    private UUID id;

    @Column(updatable = false)
    private String provinceCode;

    @Column(updatable = false)
    private UUID activityId;

    @Column(updatable = false)
    private short position;

    private String description;
    private UUID ownerOrganisationId;
    private String ownerText;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ConclusionStatus status;

    private LocalDate doneOn;

    @Version
    private long version;

    protected Conclusion() {}

    static Conclusion reach(Activity activity, int position, ConclusionRequest request) {
        Conclusion conclusion = new Conclusion();
        conclusion.id = Ids.next();
        conclusion.provinceCode = activity.provinceCode();
        conclusion.activityId = activity.id();
        conclusion.position = (short) position;
        conclusion.description = request.description();
        conclusion.ownerOrganisationId = request.ownerOrganisationId();
        conclusion.ownerText = request.ownerText();
        conclusion.dueOn = request.dueOn();
        conclusion.status = ConclusionStatus.OPEN;
        return conclusion;
    }

    /** Corrects the wording, hands it on, or says what became of it; the day it was done falls away when it reopens. */
    void follow(UpdateConclusionRequest request, LocalDate today) {
        description = request.description();
        ownerOrganisationId = request.ownerOrganisationId();
        ownerText = request.ownerText();
        dueOn = request.dueOn();
        status = request.status();
        doneOn = status != ConclusionStatus.DONE ? null : request.doneOn() == null ? today : request.doneOn();
    }

    UUID id() {
        return id;
    }

    UUID activityId() {
        return activityId;
    }

    long version() {
        return version;
    }
}
