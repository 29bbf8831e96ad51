package vn.chungtay.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.type.SqlTypes;
import vn.chungtay.shared.type.Ids;

/** A part of a project. Its two amounts are written by statements only, so that the database adds and judges them. */
@Entity
@Table(name = "component")
class Component {
    private static final short DEFAULT_MAX_AGE = 12;

    @Id
    private UUID id;

    @PartitionKey
    @Column(updatable = false)
    private String provinceCode;

    @Column(updatable = false)
    private UUID projectId;

    private String code;
    private String name;
    private short position;
    private UUID facilityId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] eligibilityRules;

    private boolean remoteOnly;
    private short sponsorshipMaxAge;

    @Version
    private long version;

    protected Component() {}

    static Component of(NewComponent request, Project project, short position) {
        Component component = new Component();
        component.id = Ids.orNext(request.id());
        component.provinceCode = project.provinceCode();
        component.projectId = project.id();
        component.position = position;
        component.describe(request);
        return component;
    }

    /** Replaces what is said about the component. */
    void describe(ComponentContent content) {
        code = content.code();
        name = content.name();
        facilityId = content.facilityId();
        eligibilityRules = content.eligibilityRules() == null
                ? new String[0]
                : content.eligibilityRules().stream().map(Enum::name).distinct().toArray(String[]::new);
        remoteOnly = Boolean.TRUE.equals(content.remoteOnly());
        sponsorshipMaxAge = content.sponsorshipMaxAge() == null ? DEFAULT_MAX_AGE : content.sponsorshipMaxAge();
    }

    UUID id() {
        return id;
    }

    String provinceCode() {
        return provinceCode;
    }

    UUID projectId() {
        return projectId;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    /** The rules of which an event must meet one; empty when everybody may be served. */
    List<EligibilityRule> eligibilityRules() {
        return Arrays.stream(eligibilityRules).map(EligibilityRule::valueOf).toList();
    }

    boolean remoteOnly() {
        return remoteOnly;
    }

    long version() {
        return version;
    }
}
