package vn.chungtay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.oidc.UnusableProvider;

/** Lines of the table from groups to roles, and those that would leave a door open. */
class GroupRuleTest {
    @Test
    void takesTheScopeFromTheNameOfTheGroupOrFromTheLine() {
        GroupRule rule = GroupRule.parse(" /xa/{commune}/can-bo = COMMUNE_OFFICER province:75 restricted");
        assertThat(rule.grant("/xa/26041/can-bo")).contains(new Grant(Role.COMMUNE_OFFICER, "75", "26041", null, true));
        assertThat(rule.grant("/xa/26041/can-bo/khac")).isEmpty();
        assertThat(rule.grant("/xa/2604/can-bo")).isEmpty();
        UUID organisation = UUID.randomUUID();
        assertThat(GroupRule.parse("ngo-{organisation}=NGO_USER").grant("ngo-" + organisation))
                .contains(new Grant(Role.NGO_USER, null, null, organisation, false));
    }

    @Test
    void readsNamesOfGroupsLetterForLetter() {
        GroupRule rule = GroupRule.parse("CN=chung.tay (sở),OU=Đồng Nai=AUDITOR");
        assertThat(rule.grant("CN=chung.tay (sở),OU=Đồng Nai"))
                .contains(new Grant(Role.AUDITOR, null, null, null, false));
        assertThat(rule.grant("CN=chungXtay (sở),OU=Đồng Nai")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nhom",
                "=ADMINISTRATOR",
                "nhom=KING",
                "nhom=NGO_SYSTEM organisation:00000000-0000-0000-0000-000000000001",
                "nhom=PROVINCE_SPECIALIST",
                "nhom=COMMUNE_OFFICER province:75",
                "nhom=CENTRE_STAFF province:75",
                "nhom=NGO_USER",
                "nhom=PROVINCE_SPECIALIST province:7",
                "nhom=PROVINCE_SPECIALIST province:75 all",
                "nhom-{country}=ADMINISTRATOR"
            })
    void refusesLinesThatCannotBeReadOrLeaveASideOfTheScopeOpen(String line) {
        assertThatThrownBy(() -> GroupRule.parse(line))
                .isInstanceOf(UnusableProvider.class)
                .hasMessageContaining("CHUNGTAY_OIDC_ROLES");
    }
}
