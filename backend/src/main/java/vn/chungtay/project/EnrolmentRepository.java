package vn.chungtay.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Saves enrolments; which one an account may change is decided by its project. */
@ApplicationScoped
class EnrolmentRepository implements PanacheRepositoryBase<Enrolment, UUID> {
    /** The lists a person is on without an end. */
    List<Enrolment> open(String provinceCode, UUID beneficiaryId) {
        return list("provinceCode = ?1 and beneficiaryId = ?2 and validTo is null", provinceCode, beneficiaryId);
    }
}
