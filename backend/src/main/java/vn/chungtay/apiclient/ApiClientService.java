package vn.chungtay.apiclient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.access.Role;
import vn.chungtay.organisation.OrganisationDirectory;
import vn.chungtay.shared.http.ETags;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;
import vn.chungtay.shared.type.Ids;
import vn.chungtay.shared.type.NetworkRange;
import vn.chungtay.shared.type.Secrets;

/** Registers partners' systems, changes what they may do, gives and ends their secrets, blocks them. */
@ApplicationScoped
class ApiClientService {
    private final ApiClientRepository clients;
    private final SecretRepository secrets;
    private final ApiClientQueries queries;
    private final OrganisationDirectory organisations;
    private final Clock clock;

    ApiClientService(
            ApiClientRepository clients,
            SecretRepository secrets,
            ApiClientQueries queries,
            OrganisationDirectory organisations,
            Clock clock) {
        this.clients = clients;
        this.secrets = secrets;
        this.queries = queries;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Transactional
    ApiClientDetail register(CreateApiClientRequest wanted, AccessScope scope) {
        if (!organisations.exists(wanted.organisationId()) || !covers(scope, wanted.organisationId())) {
            throw Problem.of(ProblemCode.UNKNOWN_REFERENCE)
                    .at("/organisationId", "UNKNOWN", "Không có tổ chức này", "There is no such organisation");
        }
        check(wanted.settings());
        ApiClient client = ApiClient.register(Ids.next(), wanted, clock.instant(), scope.accountId());
        clients.persistAndFlush(client);
        return detail(client, scope);
    }

    @Transactional
    ApiClientDetail replace(UUID id, UpdateApiClientRequest settings, String ifMatch, AccessScope scope) {
        ApiClient client = load(id, scope);
        ETags.requireMatch(ifMatch, client.version());
        check(settings);
        client.change(settings, clock.instant(), scope.accountId());
        return detail(client, scope);
    }

    @Transactional
    ApiClientDetail block(UUID id, BlockRequest request, AccessScope scope) {
        ApiClient client = load(id, scope);
        if (client.blocked()) {
            throw conflict("Hệ thống này đang bị chặn", "The system is blocked already");
        }
        client.block(request.reason(), clock.instant(), scope.accountId());
        return detail(client, scope);
    }

    @Transactional
    ApiClientDetail unblock(UUID id, AccessScope scope) {
        ApiClient client = load(id, scope);
        if (!client.blocked()) {
            throw conflict("Hệ thống này không bị chặn", "The system is not blocked");
        }
        client.unblock(clock.instant(), scope.accountId());
        return detail(client, scope);
    }

    @Transactional
    ApiClientDetail endTokens(UUID id, AccessScope scope) {
        ApiClient client = load(id, scope);
        client.endTokens(clock.instant(), scope.accountId());
        return detail(client, scope);
    }

    /** @throws Problem 409 when two secrets are live: one has to be ended first */
    @Transactional
    IssuedSecret addSecret(UUID id, SecretRequest request, AccessScope scope) {
        load(id, scope);
        Instant now = clock.instant();
        secrets.freeSlots(id, now);
        int slot = secrets.freeSlot(id)
                .orElseThrow(() -> conflict(
                        "Đã có hai mã bí mật còn hiệu lực; hãy kết thúc một mã trước khi cấp mã mới",
                        "Two secrets are live; end one of them before another is made"));
        String secret = Secrets.token();
        Instant end = now.plus(Duration.ofDays(request.daysOrUsual()));
        UUID made = secrets.add(id, slot, secret, now, end, scope.accountId());
        return new IssuedSecret(made, queries.detail(id, scope).orElseThrow().clientId(), secret, end);
    }

    /** Ends a secret, and with it the tokens it bought. */
    @Transactional
    ApiClientDetail endSecret(UUID id, UUID secret, AccessScope scope) {
        ApiClient client = load(id, scope);
        if (!secrets.exists(id, secret)) {
            throw Problem.notFound();
        }
        if (!secrets.end(id, secret, clock.instant())) {
            throw conflict("Mã bí mật này đã kết thúc", "The secret was ended already");
        }
        return detail(client, scope);
    }

    private ApiClientDetail detail(ApiClient client, AccessScope scope) {
        clients.flush();
        return queries.detail(client.id(), scope).orElseThrow(Problem::notFound);
    }

    private ApiClient load(UUID id, AccessScope scope) {
        return clients.findByIdOptional(id)
                .filter(client -> covers(scope, client.organisationId()))
                .orElseThrow(Problem::notFound);
    }

    /** An administrator of one province keeps the systems of organisations of this province. */
    private boolean covers(AccessScope scope, UUID organisation) {
        return scope.provinceCode() == null
                || organisations.provinceOf(organisation).equals(Optional.of(scope.provinceCode()));
    }

    private void check(UpdateApiClientRequest settings) {
        List<String> scopes = settings.scopes();
        for (int i = 0; i < scopes.size(); i++) {
            if (!Role.NGO_SYSTEM.permissions().contains(scopes.get(i))) {
                throw Problem.rule(
                        "/scopes/" + i,
                        "NOT_FOR_SYSTEMS",
                        "Hệ thống của đối tác không thể có quyền này",
                        "A partner's system cannot have this permission");
            }
        }
        List<String> networks = settings.networks() == null ? List.of() : settings.networks();
        for (int i = 0; i < networks.size(); i++) {
            if (NetworkRange.parse(networks.get(i)).isEmpty()) {
                throw Problem.rule(
                        "/networks/" + i,
                        "NO_NETWORK",
                        "Cần một địa chỉ hoặc dải mạng, ví dụ 203.0.113.0/24",
                        "It takes an address or a network, such as 203.0.113.0/24");
            }
        }
        if (settings.expiresOn() != null && !settings.expiresOn().isAfter(LocalDate.now(clock))) {
            throw Problem.rule(
                    "/expiresOn", "NOT_IN_FUTURE", "Ngày hết hạn phải sau hôm nay", "The end must lie after today");
        }
    }

    private static Problem conflict(String vietnamese, String english) {
        return Problem.of(ProblemCode.STATE_CONFLICT).detail(vietnamese, english);
    }
}
