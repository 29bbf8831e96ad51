package vn.chungtay.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.access.AccessScope;
import vn.chungtay.beneficiary.BeneficiaryDirectory;
import vn.chungtay.beneficiary.BeneficiaryDirectory.VisibleBeneficiary;
import vn.chungtay.shared.audit.AuditTrail;
import vn.chungtay.shared.file.AcceptedFile;
import vn.chungtay.shared.file.FileIntake;
import vn.chungtay.shared.file.FileType;
import vn.chungtay.shared.file.StoredFileRepository;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/** Writes down what people agree to, and that they no longer do. */
@ApplicationScoped
class ConsentService {
    private final ConsentRepository consents;
    private final ConsentQueries queries;
    private final ConsentRules rules;
    private final BeneficiaryDirectory people;
    private final Withdrawals withdrawals;
    private final FileIntake intake;
    private final StoredFileRepository files;
    private final AuditTrail trail;
    private final Clock clock;

    ConsentService(
            ConsentRepository consents,
            ConsentQueries queries,
            ConsentRules rules,
            BeneficiaryDirectory people,
            Withdrawals withdrawals,
            FileIntake intake,
            StoredFileRepository files,
            AuditTrail trail,
            Clock clock) {
        this.consents = consents;
        this.queries = queries;
        this.rules = rules;
        this.people = people;
        this.withdrawals = withdrawals;
        this.intake = intake;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    List<ConsentDetail> list(UUID personId, AccessScope scope) {
        VisibleBeneficiary person = person(personId, scope);
        trail.in(person.provinceCode());
        return queries.list(personId, scope);
    }

    @Transactional
    ConsentDetail give(UUID personId, ConsentRequest request, AccessScope scope) {
        VisibleBeneficiary person = person(personId, scope);
        if (person.closed()) {
            throw Problem.of(ProblemCode.STATE_CONFLICT)
                    .detail("Hồ sơ đã đóng.", "The record of the person is closed.");
        }
        Consent consent = Consent.give(
                person.provinceCode(),
                personId,
                request,
                rules.check(request, person.birthDate()),
                clock.instant(),
                scope.accountId());
        consents.persistAndFlush(consent);
        return queries.detail(personId, consent.id(), scope).orElseThrow(Problem::notFound);
    }

    /** Ends a consent now; what was shown because of it is shown no longer when this returns. Closed records too. */
    @Transactional
    ConsentDetail withdraw(UUID personId, UUID id, WithdrawalRequest request, AccessScope scope) {
        VisibleBeneficiary person = person(personId, scope);
        Consent consent = consents.hold(person.provinceCode(), personId, id).orElseThrow(Problem::notFound);
        withdrawals.end(consent, request.reason(), scope.accountId());
        consents.flush();
        return queries.detail(personId, id, scope).orElseThrow(Problem::notFound);
    }

    /** Keeps the paper or picture that proves a consent. */
    @Transactional
    ConsentDetail prove(UUID id, Path file, String name, AccessScope scope) {
        Consent consent = held(id, scope);
        AcceptedFile proof = intake.accept(file, name, EnumSet.allOf(FileType.class));
        files.keep(consent.provinceCode(), proof);
        consent.prove(proof.sha256(), proof.name());
        consents.flush();
        return queries.find(id, scope).orElseThrow(Problem::notFound);
    }

    /** The file that proves a consent, under its name. */
    @Transactional
    RestResponse<StreamingOutput> evidence(UUID id, AccessScope scope) {
        Consent consent = held(id, scope);
        trail.in(consent.provinceCode());
        if (consent.evidenceSha256() == null) {
            throw Problem.notFound();
        }
        return files.find(consent.provinceCode(), consent.evidenceSha256())
                .orElseThrow(Problem::notFound)
                .answer(consent.evidenceName());
    }

    private Consent held(UUID id, AccessScope scope) {
        return queries.find(id, scope)
                .flatMap(seen -> consents.hold(seen.provinceCode(), seen.beneficiaryId(), id))
                .orElseThrow(Problem::notFound);
    }

    private VisibleBeneficiary person(UUID id, AccessScope scope) {
        return people.requireVisible(id, scope).orElseThrow(Problem::notFound);
    }
}
