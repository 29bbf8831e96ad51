package vn.chungtay.access;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chungtay.oidc.UnusableProvider;

/**
 * One line of the table from groups to roles: {@code group=ROLE province:75 commune:26041 organisation:<id> restricted}.
 * What is the same for many groups stands in the name of the group: {@code xa-{commune}-can-bo=COMMUNE_OFFICER province:75}.
 */
record GroupRule(Pattern group, Role role, Map<String, String> fixed, boolean restricted) {
    private static final String VARIABLE = "CHUNGTAY_OIDC_ROLES";

    private static final Pattern LINE = Pattern.compile("(.+)=\\s*([A-Z_]+)((?:\\s+\\S+)*)");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /** The parts of a scope and how they are written. */
    private static final Map<String, String> PARTS = Map.of(
            "province", "[0-9]{2}",
            "commune", "[0-9]{5}",
            "organisation", "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** @throws UnusableProvider when the line cannot be read, or leaves a side of the scope open */
    static GroupRule parse(String line) {
        Matcher parts = LINE.matcher(line.strip());
        if (!parts.matches()) {
            throw unusable(line, "cần dạng nhóm=VAI_TRÒ phạm-vi", "it takes group=ROLE scope");
        }
        Role role = Arrays.stream(Role.values())
                .filter(known -> known != Role.NGO_SYSTEM && known.name().equals(parts.group(2)))
                .findFirst()
                .orElseThrow(() -> unusable(line, "không có vai trò này cho người", "people have no such role"));
        Map<String, String> fixed = new LinkedHashMap<>();
        boolean restricted = false;
        for (String option : parts.group(3).strip().split("\\s+")) {
            String[] pair = option.split(":", 2);
            if (option.equals("restricted")) {
                restricted = true;
            } else if (pair.length == 2 && PARTS.containsKey(pair[0]) && pair[1].matches(PARTS.get(pair[0]))) {
                fixed.put(pair[0], pair[1]);
            } else if (!option.isEmpty()) {
                throw unusable(line, "không hiểu " + option, "it holds " + option);
            }
        }
        GroupRule rule = new GroupRule(pattern(parts.group(1).strip(), line), role, fixed, restricted);
        rule.demandScope(line);
        return rule;
    }

    private static Pattern pattern(String name, String line) {
        StringBuilder regex = new StringBuilder();
        Matcher places = PLACE.matcher(name);
        int done = 0;
        while (places.find()) {
            String part = places.group(1);
            if (!PARTS.containsKey(part)) {
                throw unusable(line, "không có phần {" + part + "}", "there is no part {" + part + "}");
            }
            regex.append(Pattern.quote(name.substring(done, places.start())))
                    .append("(?<%s>%s)".formatted(part, PARTS.get(part)));
            done = places.end();
        }
        return Pattern.compile(regex + Pattern.quote(name.substring(done)));
    }

    private void demandScope(String line) {
        boolean complete =
                switch (role.level()) {
                    case COUNTRY -> true;
                    case PROVINCE -> has("province");
                    case COMMUNE -> has("province") && has("commune");
                    case FACILITY -> has("province") && has("organisation");
                    case ORGANISATION -> has("organisation");
                };
        if (!complete) {
            throw unusable(line, "vai trò này cần phạm vi đầy đủ", "the role needs its whole scope");
        }
    }

    private boolean has(String part) {
        return fixed.containsKey(part) || group.pattern().contains("(?<" + part + ">");
    }

    /** What a member of the group is given; empty for another group. */
    Optional<Grant> grant(String ofGroup) {
        Matcher name = group.matcher(ofGroup);
        if (!name.matches()) {
            return Optional.empty();
        }
        String organisation = part("organisation", name);
        return Optional.of(new Grant(
                role,
                part("province", name),
                part("commune", name),
                organisation == null ? null : UUID.fromString(organisation),
                restricted));
    }

    private String part(String part, Matcher name) {
        return group.pattern().contains("(?<" + part + ">") ? name.group(part) : fixed.get(part);
    }

    private static UnusableProvider unusable(String line, String vietnamese, String english) {
        return UnusableProvider.because(
                VARIABLE, "“" + line.strip() + "”: " + vietnamese + ".", "\"" + line.strip() + "\": " + english + ".");
    }
}
