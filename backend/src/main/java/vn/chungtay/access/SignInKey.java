package vn.chungtay.access;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import vn.chungtay.shared.type.Secrets;

/**
 * What failed sign-ins have in common, and how long they make it wait. A name that is tried from one place waits long;
 * a name tried from everywhere, and a place that tries many names, wait a minute at most, since somebody else may stand
 * behind them. A device that its person has signed in with before is judged by its own failures alone, so that nobody
 * locks its person out.
 *
 * @param text what is common; kept as a hash
 * @param free failures before the first wait
 * @param longest wait
 * @param forgetsOneIn after how long one failure is forgotten
 */
record SignInKey(String text, int free, Duration longest, Duration forgetsOneIn) {
    private static final Duration LONG = Duration.ofMinutes(15);
    private static final Duration SHORT = Duration.ofMinutes(1);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final int DOUBLINGS = 10;

    /** Keys of an attempt with a name from a place that its person has not signed in from with this browser. */
    static List<SignInKey> ofStranger(String username, String network) {
        String name = username.toLowerCase(Locale.ROOT);
        return List.of(
                new SignInKey("name-at:" + name + "|" + network, 5, LONG, Duration.ofMinutes(30)),
                new SignInKey("name:" + name, 25, SHORT, Duration.ofMinutes(5)),
                ofPlace(network));
    }

    static SignInKey ofPlace(String network) {
        return new SignInKey("place:" + network, 100, SHORT, Duration.ofSeconds(10));
    }

    /** Keys of an attempt from a browser in which the person of the name has signed in before. */
    static List<SignInKey> ofDevice(String device) {
        return List.of(new SignInKey("device:" + device, 5, LONG, Duration.ofMinutes(30)));
    }

    /** Key of a signed-in account that is asked for its password or code once more. */
    static List<SignInKey> ofAccount(String accountId) {
        return List.of(new SignInKey("account:" + accountId, 5, LONG, Duration.ofMinutes(30)));
    }

    byte[] hash() {
        return Secrets.hash(text);
    }

    /** How long to wait at so many failures: nothing at first, then twice as long with each. */
    Duration waitAt(double level) {
        long over = Math.round(level) - free;
        if (over < 0) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(over, DOUBLINGS));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
