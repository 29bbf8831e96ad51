package vn.chungtay.access;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import vn.chungtay.shared.problem.QueryParameters;

/** Which accounts a list shows. */
public class AccountFilter implements QueryParameters {
    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Part of the name, the username or the e-mail, without diacritics too", example = "thanh")
    String q;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Roles, separated by commas", example = "PROVINCE_SPECIALIST,PROVINCE_LEADER")
    List<Role> role;

    @RestQuery
    @Separator(",")
    @Parameter(description = "Whether they can be used, separated by commas", example = "ACTIVE")
    List<AccountStatus> status;

    @RestQuery
    @Pattern(regexp = "[0-9]{2}")
    @Parameter(description = "Accounts held to this province", example = "75")
    String province;

    @RestQuery
    @Parameter(description = "Accounts of this organisation")
    UUID organisation;
}
