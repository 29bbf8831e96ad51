package vn.chungtay;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chungtay.apiclient.ApiClientDirectory;

/** What the terminal shows once the product answers: the address and, in a demonstration, the accounts. */
@ApplicationScoped
class Announcement {

    private static final List<String> DEMO_ACCOUNTS = List.of(
            "admin                   quản trị / administrator",
            "specialist.dongnai      chuyên viên sở, Đồng Nai / province specialist",
            "leader.dongnai          lãnh đạo sở, Đồng Nai / province leader",
            "commune.dongnai         công chức xã, Đồng Nai / commune officer",
            "specialist.quangninh    chuyên viên sở, Quảng Ninh / province specialist",
            "centre.laocai           trung tâm bảo trợ xã hội, Lào Cai / centre staff",
            "ngo.holt                tổ chức phi chính phủ / NGO",
            "dpo.dongnai             bảo vệ dữ liệu cá nhân, Đồng Nai / data protection officer",
            "auditor                 kiểm toán / auditor");

    private static final String DEMO_SYSTEM = "holt-system";

    private final int port;
    private final boolean demo;
    private final String demoPassword;
    private final ApiClientDirectory systems;

    Announcement(
            @ConfigProperty(name = "quarkus.http.port") int port,
            @ConfigProperty(name = "chungtay.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "chungtay.demo.password", defaultValue = "chungtay") String demoPassword,
            ApiClientDirectory systems) {
        this.port = port;
        this.demo = demo;
        this.demoPassword = demoPassword;
        this.systems = systems;
    }

    void print(PrintStream terminal) {
        PrintStream out = new PrintStream(terminal, true, StandardCharsets.UTF_8);
        out.println();
        out.println("Chung Tay: http://localhost:" + port);
        if (demo) {
            out.println("Tài khoản dùng thử / demo accounts, mật khẩu / password: " + demoPassword);
            DEMO_ACCOUNTS.forEach(account -> out.println("  " + account));
            out.println("Hệ thống đối tác / partner system (docs/partners.md), client_id client_secret:");
            out.println("  " + DEMO_SYSTEM + " " + systems.demonstrationSecret(DEMO_SYSTEM));
        }
        out.println("Dừng: Ctrl+C / stop with Ctrl+C");
        out.println();
    }
}
