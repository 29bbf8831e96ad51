package vn.chungtay;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import vn.chungtay.embedded.StartupFailure;

/** The port that the product answers on, looked at before anything else starts. */
final class HttpPort {

    private static final String DEFAULT = "8080";

    private HttpPort() {}

    /** Fails with one sentence when the port in {@code PORT} is no port or not to be had. */
    static void demandFree() {
        String wanted = System.getProperty("quarkus.http.port", System.getenv().getOrDefault("PORT", DEFAULT));
        if (!wanted.matches("[0-9]{1,5}") || Integer.parseInt(wanted) > 65535) {
            throw new StartupFailure(
                    "PORT phải là một số từ 1 đến 65535 (0: cổng trống bất kỳ), không phải “" + wanted + "”.",
                    "PORT must be a number from 1 to 65535 (0: any free port), not \"" + wanted + "\".");
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(Integer.parseInt(wanted)));
        } catch (IOException taken) {
            throw unavailable(wanted, taken);
        }
    }

    /** The sentence for a port that cannot be had. */
    static StartupFailure unavailable(String port, Throwable cause) {
        return new StartupFailure(
                "Cổng " + port + " đang bận hoặc không được phép dùng; hãy chọn cổng khác bằng PORT=….",
                "Port " + port + " is busy or not allowed; choose another with PORT=….",
                cause);
    }
}
