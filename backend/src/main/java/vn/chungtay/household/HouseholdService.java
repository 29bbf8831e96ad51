package vn.chungtay.household;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.adminunit.AdminUnit;
import vn.chungtay.adminunit.AdminUnitDirectory;
import vn.chungtay.beneficiary.Address;
import vn.chungtay.beneficiary.AddressDirectory;
import vn.chungtay.beneficiary.BeneficiaryHandedOver;
import vn.chungtay.codelist.CodeListDirectory;
import vn.chungtay.shared.http.ETags;
import vn.chungtay.shared.http.MergePatch;
import vn.chungtay.shared.persistence.PaperCodes;
import vn.chungtay.shared.persistence.PaperKind;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.time.Periods;
import vn.chungtay.shared.type.Ids;

/** Registers households, corrects and closes their records. */
@ApplicationScoped
class HouseholdService {
    private final HouseholdRepository households;
    private final HouseholdNoteRepository notes;
    private final HouseholdFactService facts;
    private final AddressDirectory addresses;
    private final AdminUnitDirectory units;
    private final PaperCodes codes;
    private final CodeListDirectory lists;
    private final MergePatch mergePatch;
    private final Clock clock;

    HouseholdService(
            HouseholdRepository households,
            HouseholdNoteRepository notes,
            HouseholdFactService facts,
            AddressDirectory addresses,
            AdminUnitDirectory units,
            PaperCodes codes,
            CodeListDirectory lists,
            MergePatch mergePatch,
            Clock clock) {
        this.households = households;
        this.notes = notes;
        this.facts = facts;
        this.addresses = addresses;
        this.units = units;
        this.codes = codes;
        this.lists = lists;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    /** Makes the record with its members and poverty status, all or nothing. */
    @Transactional
    UUID register(CreateHouseholdRequest request, AccessScope scope) {
        AddressDirectory.Place place = addresses.resolve(request.address(), "/address", scope, null);
        String code = codes.next(
                place.provinceCode(), PaperKind.HOUSEHOLD, LocalDate.now(clock).getYear());
        Household household = Household.register(
                Ids.orNext(request.id()), code, request.household(), place, scope.accountId(), clock.instant());
        households.persistAndFlush(household);
        notes.add(household, request.note());
        List<MemberRequest> members = request.members() == null ? List.of() : request.members();
        for (int i = 0; i < members.size(); i++) {
            facts.addMember(household, members.get(i), scope, "/members/" + i);
        }
        if (request.poverty() != null) {
            facts.addPoverty(household, request.poverty(), "/poverty");
        }
        requireWithin(household, scope);
        return household.id();
    }

    /** Nobody makes a record that he then does not see: a facility registers households of those who stay there. */
    private void requireWithin(Household household, AccessScope scope) {
        if (households.findWithin(household.id(), scope).isEmpty()) {
            throw Problem.rule(
                    "/members",
                    "OUTSIDE_SCOPE",
                    "Cơ sở chỉ lập hồ sơ hộ có thành viên đang hoặc đã ở cơ sở",
                    "A facility registers households with a member who stays or stayed there");
        }
    }

    @Transactional
    void correct(UUID id, UpdateHouseholdRequest request, String ifMatch, AccessScope scope) {
        correct(matching(id, ifMatch, scope), request, scope);
    }

    @Transactional
    void patch(UUID id, JsonNode patch, String ifMatch, AccessScope scope) {
        Household household = matching(id, ifMatch, scope);
        AdminUnit written = units.find(household.writtenUnitId()).orElseThrow();
        UpdateHouseholdRequest now = household.asRequest(
                written.code(), Address.unitDate(written, LocalDate.now(clock)), notes.of(household));
        correct(household, mergePatch.apply(now, patch), scope);
    }

    private void correct(Household household, UpdateHouseholdRequest request, AccessScope scope) {
        AddressDirectory.Place place =
                addresses.resolve(request.address(), "/address", scope, household.provinceCode());
        household.correct(request, place, scope.accountId(), clock.instant());
        households.flush();
        notes.keep(household, request.note());
    }

    @Transactional
    void close(UUID id, CloseHouseholdRequest request, AccessScope scope) {
        Household household = households.findWithin(id, scope).orElseThrow(Problem::notFound);
        Periods.requireNotFuture(request.closedOn(), LocalDate.now(clock), "/closedOn");
        if (!lists.exists("HOUSEHOLD_CLOSING_REASON", request.reason())) {
            throw Problem.rule(
                    "/reason",
                    "UNKNOWN_CODE",
                    "Mã không có trong danh mục HOUSEHOLD_CLOSING_REASON",
                    "The code is not in the list HOUSEHOLD_CLOSING_REASON");
        }
        household.close(request.closedOn(), request.reason(), scope.accountId(), clock.instant());
        households.flush();
        households.endMemberships(household, request.closedOn());
    }

    /** Opens a closed record again. Memberships that ended with it stay ended: who lives there is recorded anew. */
    @Transactional
    void reopen(UUID id, AccessScope scope) {
        Household household = households.findWithin(id, scope).orElseThrow(Problem::notFound);
        household.reopen(scope.accountId(), clock.instant());
        households.flush();
    }

    /** Whoever moves to another province leaves the household. */
    void leave(@Observes BeneficiaryHandedOver moved) {
        households.endMembershipsOf(moved.provinceCode(), moved.id(), moved.on());
    }

    private Household matching(UUID id, String ifMatch, AccessScope scope) {
        Household household = households.findWithin(id, scope).orElseThrow(Problem::notFound);
        ETags.requireMatch(ifMatch, household.version());
        household.requireOpen();
        return household;
    }
}
