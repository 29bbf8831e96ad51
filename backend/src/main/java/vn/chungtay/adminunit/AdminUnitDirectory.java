package vn.chungtay.adminunit;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What other features ask about administrative units. Answers come from memory, in microseconds; the facts change only
 * with a migration. Codes mean nothing without a date, so every question by code takes one.
 */
@ApplicationScoped
public class AdminUnitDirectory {
    private final AdminUnitQueries queries;
    private final Clock clock;
    private volatile AdminUnitIndex index;

    AdminUnitDirectory(AdminUnitQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** A state by its number, whether or not it is still in force. */
    public Optional<AdminUnit> find(int id) {
        return index().byId(id);
    }

    /** The unit that a code stood for on a day; its number of digits tells the level. Alias codes are understood. */
    public Optional<AdminUnit> find(String code, LocalDate date) {
        AdminUnitLevel level = AdminUnitLevel.ofCode(code);
        return level == null ? Optional.empty() : index().find(level, code, date);
    }

    /** The unit that a code stands for today. */
    public Optional<AdminUnit> findToday(String code) {
        return find(code, LocalDate.now(clock));
    }

    /** The full name of the unit that a code stands for today, or the code itself when it stands for none. */
    public String nameToday(String code) {
        return findToday(code).map(AdminUnit::fullName).orElse(code);
    }

    /** Whether a code stood for a unit on a day. */
    public boolean isInForce(String code, LocalDate date) {
        return find(code, date).isPresent();
    }

    /** Whether a state was in force on a day. */
    public boolean isInForce(int id, LocalDate date) {
        return find(id).map(unit -> unit.isInForceOn(date)).orElse(false);
    }

    /** The province that a unit belonged to on a day; the unit itself for a province. */
    public Optional<AdminUnit> provinceOf(String code, LocalDate date) {
        return find(code, date).flatMap(unit -> index().find(AdminUnitLevel.PROVINCE, unit.provinceCode(), date));
    }

    /** The units above on a day, nearest first. */
    public List<AdminUnit> ancestors(AdminUnit unit, LocalDate date) {
        return index().ancestors(unit, date);
    }

    /**
     * The communes below a unit on a day, in order of their codes; the commune itself for a commune, nothing for a code
     * that was not in force.
     */
    public List<String> communeCodes(String code, LocalDate date) {
        return communes(code, date).stream().map(AdminUnit::code).toList();
    }

    /** The communes below a unit on a day, in order of their codes. */
    public List<AdminUnit> communes(String code, LocalDate date) {
        return find(code, date).map(unit -> index().communes(unit, date)).orElse(List.of());
    }

    /** Today's units on the territory of a former one; the unit itself while it is in force. */
    public List<Successor> todaysSuccessors(int id) {
        return successors(id, LocalDate.now(clock));
    }

    /** The units of a day on the territory of an earlier one; the unit itself while it is in force. */
    public List<Successor> successors(int id, LocalDate date) {
        return find(id).map(unit -> index().successors(unit, date)).orElse(List.of());
    }

    /**
     * Today's commune of an address that was written with some unit, or the communes to choose from. A commune that was
     * divided, a district and a province leave a choice; nothing is guessed.
     *
     * @return empty when there is no such unit
     */
    public Optional<UnitResolution> resolve(int writtenUnitId) {
        return find(writtenUnitId).map(this::resolve);
    }

    /** As {@link #resolve(int)}, for a code as it was understood on the day of writing. */
    public Optional<UnitResolution> resolve(String code, LocalDate writtenOn) {
        return find(code, writtenOn).map(this::resolve);
    }

    private UnitResolution resolve(AdminUnit written) {
        LocalDate today = LocalDate.now(clock);
        List<AdminUnit> there =
                index().successors(written, today).stream().map(Successor::unit).toList();
        if (written.level() == AdminUnitLevel.PROVINCE) {
            there = there.stream()
                    .flatMap(province -> index().communes(province, today).stream())
                    .toList();
        }
        return new UnitResolution(written, there);
    }

    /** All states that a code of a level stood for, oldest first. */
    List<AdminUnit> history(AdminUnitLevel level, String code) {
        return index().history(level, code);
    }

    List<Successor> earlierStates(AdminUnit unit) {
        return index().earlierStates(unit);
    }

    List<Successor> laterStates(AdminUnit unit) {
        return index().laterStates(unit);
    }

    /** Loads the facts when the product starts, so that nobody's first request waits for them. */
    void load(@Observes StartupEvent started) {
        index();
    }

    private AdminUnitIndex index() {
        AdminUnitIndex current = index;
        if (current == null) {
            current = new AdminUnitIndex(queries.everyState(), queries.everySuccession());
            index = current;
        }
        return current;
    }
}
