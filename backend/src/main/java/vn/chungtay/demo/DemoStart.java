package vn.chungtay.demo;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chungtay.access.AccountDirectory;
import vn.chungtay.access.NewAccount;
import vn.chungtay.access.Role;
import vn.chungtay.shared.rowlock.RowLock;

/** What the first start puts into an empty database: the demonstration, or an administrator with a set-up link. */
@ApplicationScoped
class DemoStart {
    private final DemoData demo;
    private final AccountDirectory accounts;
    private final RowLock lock;
    private final boolean wanted;
    private final int port;

    DemoStart(
            DemoData demo,
            AccountDirectory accounts,
            RowLock lock,
            @ConfigProperty(name = "chungtay.demo", defaultValue = "false") boolean wanted,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.demo = demo;
        this.accounts = accounts;
        this.lock = lock;
        this.wanted = wanted;
        this.port = port;
    }

    void start(@Observes StartupEvent event) {
        if (wanted) {
            lock.runAsSystem(demo::load);
        } else if (LaunchMode.current() != LaunchMode.TEST && accounts.isEmpty()) {
            invite();
        }
    }

    /** The link is printed once and works once: nobody can learn it from the database. */
    private void invite() {
        String path = accounts.invite(
                new NewAccount("admin", "Quản trị hệ thống", Role.ADMINISTRATOR, null, null, null, false));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println();
        out.println("Lần đầu chạy: chọn mật khẩu cho tài khoản admin, trong 24 giờ, tại"
                + " / first start: choose the password of the account admin, within 24 hours, at");
        out.println("  http://localhost:" + port + path);
    }
}
