package vn.chungtay.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import vn.chungtay.shared.type.Ids;

/** What a project is for, numbered from 1. */
@Entity
@Table(name = "objective")
class Objective {
    @Id
    private UUID id;

    @PartitionKey
    @Column(updatable = false)
    private String provinceCode;

    @Column(updatable = false)
    private UUID projectId;

    @Column(updatable = false)
    private short position;

    private String description;

    protected Objective() {}

    static Objective of(NewObjective request, Project project, short position) {
        Objective objective = new Objective();
        objective.id = Ids.next();
        objective.provinceCode = project.provinceCode();
        objective.projectId = project.id();
        objective.position = position;
        objective.description = request.description();
        return objective;
    }

    void reword(String text) {
        description = text;
    }

    UUID id() {
        return id;
    }

    short position() {
        return position;
    }
}
