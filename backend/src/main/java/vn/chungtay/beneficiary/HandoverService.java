package vn.chungtay.beneficiary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.shared.persistence.PaperCodes;
import vn.chungtay.shared.persistence.PaperKind;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.rowlock.RowLock;
import vn.chungtay.shared.time.Periods;
import vn.chungtay.shared.type.Ids;

/**
 * Hands people over to another province. The receiving province gets a record of its own that names the former one;
 * the former one closes and stays where it is, with everything that happened until that day. What held on that day goes
 * on in the new record from that day, so that on no day the person counts in both.
 */
@ApplicationScoped
class HandoverService {
    private static final String MOVED = "MOVED";

    private final People people;
    private final BeneficiaryRepository beneficiaries;
    private final PersonFactRepository facts;
    private final HandoverRepository handovers;
    private final PaperCodes codes;
    private final RowLock lock;
    private final AddressDirectory addresses;
    private final Event<BeneficiaryHandedOver> handedOver;
    private final Clock clock;

    HandoverService(
            People people,
            BeneficiaryRepository beneficiaries,
            PersonFactRepository facts,
            HandoverRepository handovers,
            PaperCodes codes,
            RowLock lock,
            AddressDirectory addresses,
            Event<BeneficiaryHandedOver> handedOver,
            Clock clock) {
        this.people = people;
        this.beneficiaries = beneficiaries;
        this.facts = facts;
        this.handovers = handovers;
        this.codes = codes;
        this.lock = lock;
        this.addresses = addresses;
        this.handedOver = handedOver;
        this.clock = clock;
    }

    @Transactional
    void handOver(UUID id, BeneficiaryHandoverRequest request, AccessScope scope) {
        Beneficiary person = people.toChange(id, scope);
        LocalDate on = request.handedOverOn();
        AddressDirectory.Place place = addresses.locate(request.address(), "/address");
        check(person, place, on);
        people.requireNotInFacility(person);
        LocalDate today = LocalDate.now(clock);
        String code = codes.next(place.provinceCode(), PaperKind.BENEFICIARY, today.getYear());
        Beneficiary received = Beneficiary.receive(
                person, Ids.orNext(request.id()), code, request.address(), place, scope.accountId(), clock.instant());
        beneficiaries.persistAndFlush(received);
        // In both provinces, and restricted circumstances too: they go on whoever records the move.
        lock.runAsSystem(() -> handovers.carryOver(person, received, on, clock.instant()));
        facts.save(new Residence(received, null, place, request.address(), on));
        facts.openResidence(person).ifPresent(former -> former.end(on));
        person.close(on, MOVED, scope.accountId(), clock.instant());
        beneficiaries.flush();
        lock.runAsSystem(() -> facts.closeCircumstances(person, on, MOVED));
        handedOver.fire(new BeneficiaryHandedOver(person.provinceCode(), person.id(), on));
    }

    private void check(Beneficiary person, AddressDirectory.Place place, LocalDate on) {
        if (place.provinceCode().equals(person.provinceCode())) {
            throw Problem.rule(
                    "/address/unitCode",
                    "SAME_PROVINCE",
                    "Nơi đến vẫn trong tỉnh; hãy ghi việc chuyển nơi ở",
                    "The place lies in the same province; record a move instead");
        }
        Periods.requireNotFuture(on, LocalDate.now(clock), "/handedOverOn");
        people.requireNotBeforeBirth(person, on, "/handedOverOn");
        facts.openResidence(person)
                .filter(former -> !former.validFrom().isBefore(on))
                .ifPresent(former -> {
                    throw Problem.rule(
                            "/handedOverOn",
                            "BEFORE_FORMER_RESIDENCE",
                            "Ngày chuyển đến phải sau ngày bắt đầu ở nơi trước",
                            "The move must come after the beginning of the former residence");
                });
    }
}
