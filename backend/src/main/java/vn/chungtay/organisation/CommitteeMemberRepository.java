package vn.chungtay.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Loads and saves the members of committees. */
@ApplicationScoped
class CommitteeMemberRepository implements PanacheRepositoryBase<CommitteeMember, UUID> {}
