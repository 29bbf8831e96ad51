package vn.chungtay.adminunit;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All states of all units and their succession, in memory: 14,172 units in about 5 MB. The facts change only with a
 * migration, that is before the process starts, so the index never grows old.
 */
final class AdminUnitIndex {

    /** One row of the succession table. */
    record Succession(int predecessorId, int successorId, SuccessionPart part) {}

    private record Key(AdminUnitLevel level, String code) {}

    private static final Comparator<AdminUnit> BY_CODE =
            Comparator.comparing(AdminUnit::code).thenComparing(AdminUnit::validFrom);

    private final Map<Integer, AdminUnit> byId = new HashMap<>();
    private final Map<Key, List<AdminUnit>> byCode = new HashMap<>();
    private final Map<Key, List<AdminUnit>> byAlias = new HashMap<>();
    private final Map<String, List<AdminUnit>> communesByProvince = new HashMap<>();
    private final Map<String, List<AdminUnit>> communesByParent = new HashMap<>();
    private final Map<Integer, List<Succession>> forward = new HashMap<>();
    private final Map<Integer, List<Succession>> backward = new HashMap<>();

    AdminUnitIndex(List<AdminUnit> units, List<Succession> successions) {
        for (AdminUnit unit : units) {
            byId.put(unit.id(), unit);
            put(byCode, new Key(unit.level(), unit.code()), unit);
            if (unit.aliasCode() != null) {
                put(byAlias, new Key(unit.level(), unit.aliasCode()), unit);
            }
            if (unit.level() == AdminUnitLevel.COMMUNE) {
                put(communesByProvince, unit.provinceCode(), unit);
                put(communesByParent, unit.parentCode(), unit);
            }
        }
        for (Succession succession : successions) {
            put(forward, succession.predecessorId(), succession);
            put(backward, succession.successorId(), succession);
        }
        byCode.values().forEach(states -> states.sort(Comparator.comparing(AdminUnit::validFrom)));
    }

    private static <K, V> void put(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    Optional<AdminUnit> byId(int id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The state in force that day, by its code or else by the code that an official list printed for it. */
    Optional<AdminUnit> find(AdminUnitLevel level, String code, LocalDate date) {
        Key key = new Key(level, code);
        return inForce(byCode, key, date).or(() -> inForce(byAlias, key, date));
    }

    private static Optional<AdminUnit> inForce(Map<Key, List<AdminUnit>> units, Key key, LocalDate date) {
        for (AdminUnit unit : units.getOrDefault(key, List.of())) {
            if (unit.isInForceOn(date)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** What a code of a level stood for over time, oldest first. */
    List<AdminUnit> history(AdminUnitLevel level, String code) {
        return Collections.unmodifiableList(byCode.getOrDefault(new Key(level, code), List.of()));
    }

    /** The units above, nearest first, as they were that day. */
    List<AdminUnit> ancestors(AdminUnit unit, LocalDate date) {
        List<AdminUnit> ancestors = new ArrayList<>();
        if (unit.level() == AdminUnitLevel.COMMUNE && unit.parentCode() != null) {
            find(AdminUnitLevel.ofCode(unit.parentCode()), unit.parentCode(), date)
                    .ifPresent(ancestors::add);
        }
        if (unit.level() != AdminUnitLevel.PROVINCE
                && ancestors.stream().noneMatch(above -> above.level() == AdminUnitLevel.PROVINCE)) {
            find(AdminUnitLevel.PROVINCE, unit.provinceCode(), date).ifPresent(ancestors::add);
        }
        return ancestors;
    }

    /** The communes of a unit on that day, by code; the commune itself for a commune. */
    List<AdminUnit> communes(AdminUnit unit, LocalDate date) {
        List<AdminUnit> communes =
                switch (unit.level()) {
                    case PROVINCE -> communesByProvince.getOrDefault(unit.code(), List.of());
                    case DISTRICT -> communesByParent.getOrDefault(unit.code(), List.of());
                    case COMMUNE -> List.of(unit);
                };
        return communes.stream()
                .filter(commune -> commune.isInForceOn(date))
                .sorted(BY_CODE)
                .toList();
    }

    /**
     * The states that hold the territory of a unit on a later day. A district, which no text names a successor of, is
     * followed through its communes.
     */
    List<Successor> successors(AdminUnit unit, LocalDate date) {
        return laterStates(unit, true).stream()
                .filter(successor -> successor.unit().isInForceOn(date))
                .toList();
    }

    /** Every later state on the way to today, earliest first. */
    List<Successor> laterStates(AdminUnit unit) {
        return laterStates(unit, false);
    }

    private List<Successor> laterStates(AdminUnit unit, boolean withItself) {
        List<AdminUnit> start = startOf(unit);
        Map<Integer, SuccessionPart> reached = reach(start, forward, true);
        start.forEach(begin -> reached.remove(begin.id()));
        boolean divided = unit.level() == AdminUnitLevel.DISTRICT
                && reached.keySet().stream()
                                .map(id -> byId.get(id).code())
                                .distinct()
                                .count()
                        > 1;
        if (divided) {
            reached.replaceAll((id, part) -> SuccessionPart.PARTIAL);
        }
        if (withItself) {
            reached.put(unit.id(), SuccessionPart.FULL);
        }
        return sorted(reached, Comparator.comparing(AdminUnit::validFrom));
    }

    /** Every earlier state that a unit took over, latest first. */
    List<Successor> earlierStates(AdminUnit unit) {
        Map<Integer, SuccessionPart> reached = reach(List.of(unit), backward, false);
        reached.remove(unit.id());
        return sorted(reached, Comparator.comparing(AdminUnit::validFrom).reversed());
    }

    private List<Successor> sorted(Map<Integer, SuccessionPart> reached, Comparator<AdminUnit> order) {
        return reached.entrySet().stream()
                .map(entry -> new Successor(byId.get(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(Successor::unit, order.thenComparing(BY_CODE)))
                .toList();
    }

    /** A district is followed with the communes it had; every other unit alone. */
    private List<AdminUnit> startOf(AdminUnit unit) {
        if (unit.level() != AdminUnitLevel.DISTRICT) {
            return List.of(unit);
        }
        List<AdminUnit> start = new ArrayList<>(communesByParent.getOrDefault(unit.code(), List.of()));
        start.add(unit);
        return start;
    }

    private static Map<Integer, SuccessionPart> reach(
            List<AdminUnit> start, Map<Integer, List<Succession>> edges, boolean onward) {
        Map<Integer, SuccessionPart> reached = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (AdminUnit unit : start) {
            reached.put(unit.id(), SuccessionPart.FULL);
            open.add(unit.id());
        }
        while (!open.isEmpty()) {
            int from = open.remove();
            for (Succession edge : edges.getOrDefault(from, List.of())) {
                int to = onward ? edge.successorId() : edge.predecessorId();
                SuccessionPart part = edge.part() == SuccessionPart.FULL ? reached.get(from) : SuccessionPart.PARTIAL;
                if (reached.putIfAbsent(to, part) == null) {
                    open.add(to);
                }
            }
        }
        return reached;
    }
}
