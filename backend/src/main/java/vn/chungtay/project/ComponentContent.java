package vn.chungtay.project;

import java.util.List;
import java.util.UUID;

/** What may be written about a component, whether it is made or changed; its money has its own operation. */
interface ComponentContent {
    String code();

    String name();

    UUID facilityId();

    List<EligibilityRule> eligibilityRules();

    Boolean remoteOnly();

    Short sponsorshipMaxAge();
}
