package vn.chungtay.project;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.organisation.OrganisationDirectory;
import vn.chungtay.shared.http.ETags;
import vn.chungtay.shared.http.MergePatch;

/** Makes and changes programmes. */
@ApplicationScoped
class ProgrammeService {
    private final ProgrammeRepository programmes;
    private final OrganisationDirectory organisations;
    private final MergePatch mergePatch;
    private final Clock clock;

    ProgrammeService(
            ProgrammeRepository programmes, OrganisationDirectory organisations, MergePatch mergePatch, Clock clock) {
        this.programmes = programmes;
        this.organisations = organisations;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    @Transactional
    UUID create(ProgrammeRequest request, AccessScope scope) {
        requireOrganisation(request);
        Programme programme = Programme.create(request, scope.provinceCode(), clock.instant(), scope.accountId());
        programmes.persistAndFlush(programme);
        return programme.id();
    }

    @Transactional
    void replace(UUID id, ProgrammeRequest request, String ifMatch, AccessScope scope) {
        Programme programme = programmes.require(id, scope);
        ETags.requireMatch(ifMatch, programme.version());
        describe(programme, request, scope);
    }

    @Transactional
    void patch(UUID id, JsonNode patch, String ifMatch, AccessScope scope) {
        Programme programme = programmes.require(id, scope);
        ETags.requireMatch(ifMatch, programme.version());
        describe(programme, mergePatch.apply(programme.asRequest(), patch), scope);
    }

    private void describe(Programme programme, ProgrammeRequest request, AccessScope scope) {
        requireOrganisation(request);
        programme.describe(request, clock.instant(), scope.accountId());
    }

    private void requireOrganisation(ProgrammeRequest request) {
        if (request.organisationId() != null && !organisations.exists(request.organisationId())) {
            throw ProjectCourseService.unknown("/organisationId");
        }
    }
}
