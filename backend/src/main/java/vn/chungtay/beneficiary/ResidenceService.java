package vn.chungtay.beneficiary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.chungtay.access.AccessScope;
import vn.chungtay.adminunit.AdminUnitDirectory;
import vn.chungtay.shared.http.ETags;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.time.Periods;

/** Moves people within their province and corrects where they lived. */
@ApplicationScoped
class ResidenceService {
    private final People people;
    private final PersonFactRepository facts;
    private final AddressDirectory addresses;
    private final AdminUnitDirectory units;
    private final Clock clock;

    ResidenceService(
            People people,
            PersonFactRepository facts,
            AddressDirectory addresses,
            AdminUnitDirectory units,
            Clock clock) {
        this.people = people;
        this.facts = facts;
        this.addresses = addresses;
        this.units = units;
        this.clock = clock;
    }

    /** Ends the former residence and opens the new one, which becomes the person's address. */
    @Transactional
    ResidenceDetail move(UUID personId, ResidenceRequest request, AccessScope scope) {
        Beneficiary person = people.toChange(personId, scope);
        AddressDirectory.Place place = addresses.resolve(request.address(), "/address", scope, person.provinceCode());
        check(person, request);
        facts.openResidence(person).ifPresent(former -> {
            if (!former.validFrom().isBefore(request.validFrom())) {
                throw Problem.rule(
                        "/validFrom",
                        "BEFORE_FORMER_RESIDENCE",
                        "Ngày chuyển đến phải sau ngày bắt đầu ở nơi trước",
                        "The move must come after the beginning of the former residence");
            }
            former.end(request.validFrom());
        });
        facts.flush();
        Residence residence =
                facts.save(new Residence(person, request.id(), place, request.address(), request.validFrom()));
        person.move(place, request.address(), scope.accountId(), clock.instant());
        return residence.detail(units, LocalDate.now(clock));
    }

    /** Corrects a residence; the open one is also the person's address. */
    @Transactional
    ResidenceDetail correct(UUID personId, UUID id, ResidenceRequest request, String ifMatch, AccessScope scope) {
        Beneficiary person = people.toChange(personId, scope);
        Residence residence = facts.find(Residence.class, person, id).orElseThrow(Problem::notFound);
        ETags.requireMatch(ifMatch, residence.version());
        AddressDirectory.Place place = addresses.resolve(request.address(), "/address", scope, person.provinceCode());
        check(person, request);
        residence.correct(place, request.address());
        residence.beginOn(request.validFrom());
        if (!residence.hasEnded()) {
            person.move(place, request.address(), scope.accountId(), clock.instant());
        }
        facts.flush();
        return residence.detail(units, LocalDate.now(clock));
    }

    private void check(Beneficiary person, ResidenceRequest request) {
        Periods.requireNotFuture(request.validFrom(), LocalDate.now(clock), "/validFrom");
        people.requireNotBeforeBirth(person, request.validFrom(), "/validFrom");
    }
}
