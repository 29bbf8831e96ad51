package vn.chungtay.demo;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chungtay.access.AccountDirectory;
import vn.chungtay.access.NewAccount;
import vn.chungtay.access.Role;
import vn.chungtay.apiclient.ApiClientDirectory;

/** The accounts that show the product from every side, all with one password, and the system of a partner. */
@ApplicationScoped
class DemoAccounts {
    /** Xã Nam Cát Tiên, one of the remote communes where the project's children live. */
    static final String COMMUNE = "26122";

    private final AccountDirectory accounts;
    private final ApiClientDirectory systems;
    private final String password;

    DemoAccounts(
            AccountDirectory accounts,
            ApiClientDirectory systems,
            @ConfigProperty(name = "chungtay.demo.password", defaultValue = "chungtay") String password) {
        this.accounts = accounts;
        this.systems = systems;
        this.password = password;
    }

    void ensure() {
        account(new NewAccount("admin", "Quản trị hệ thống", Role.ADMINISTRATOR, null, null, null, false));
        account(new NewAccount(
                "specialist.dongnai",
                "Chuyên viên Sở Y tế Đồng Nai",
                Role.PROVINCE_SPECIALIST,
                "75",
                null,
                null,
                true));
        account(new NewAccount(
                "leader.dongnai", "Lãnh đạo Sở Y tế Đồng Nai", Role.PROVINCE_LEADER, "75", null, null, false));
        account(new NewAccount(
                "commune.dongnai", "Công chức xã Nam Cát Tiên", Role.COMMUNE_OFFICER, "75", COMMUNE, null, false));
        account(new NewAccount(
                "specialist.quangninh",
                "Chuyên viên Sở Y tế Quảng Ninh",
                Role.PROVINCE_SPECIALIST,
                "22",
                null,
                null,
                false));
        account(new NewAccount(
                "centre.laocai",
                "Nhân viên Trung tâm Công tác xã hội Lào Cai",
                Role.CENTRE_STAFF,
                "15",
                null,
                Directory.organisation("ttctxh.laocai"),
                false));
        account(new NewAccount(
                "ngo.holt", "Cán bộ Holt Việt Nam", Role.NGO_USER, null, null, Directory.organisation("holt"), false));
        account(new NewAccount(
                "dpo.dongnai",
                "Cán bộ bảo vệ dữ liệu Sở Y tế Đồng Nai",
                Role.DATA_PROTECTION_OFFICER,
                "75",
                null,
                null,
                false));
        account(new NewAccount(
                "editor.dongnai", "Biên tập viên Sở Y tế Đồng Nai", Role.EDITOR, "75", null, null, false));
        account(new NewAccount("auditor", "Kiểm toán viên", Role.AUDITOR, null, null, null, false));
        ensureSystems();
    }

    /** Partners' systems; databases from before there were any get them too. */
    void ensureSystems() {
        systems.ensureForDemonstration("holt-system", "Hệ thống của Holt Việt Nam", Directory.organisation("holt"));
    }

    private void account(NewAccount wanted) {
        accounts.ensure(wanted, password);
    }
}
