package vn.chungtay.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jose4j.jwt.JwtClaims;
import vn.chungtay.shared.persistence.InstallationSecrets;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/** The identity provider as the rest of the product sees it. */
@ApplicationScoped
public class ProviderDirectory {
    private static final Logger LOG = Logger.getLogger(ProviderDirectory.class);
    private static final int LONGEST_SUBJECT = 255;

    private final ProviderSettings settings;
    private final ProviderDescriptions descriptions;
    private final ProviderTokens tokens;
    private final ProviderHttp http;
    private final InstallationSecrets secrets;
    private final Clock clock;

    ProviderDirectory(
            ProviderSettings settings,
            ProviderDescriptions descriptions,
            ProviderTokens tokens,
            ProviderHttp http,
            InstallationSecrets secrets,
            Clock clock) {
        this.settings = settings;
        this.descriptions = descriptions;
        this.tokens = tokens;
        this.http = http;
        this.secrets = secrets;
        this.clock = clock;
    }

    public boolean isConfigured() {
        return settings.isConfigured();
    }

    /** What people call it; only when one is configured. */
    public String name() {
        return settings.name();
    }

    /** Whether people may sign in with a password of this product. */
    public boolean localAccountsAllowed() {
        return settings.localAccountsAllowed();
    }

    /**
     * Sends a browser to the provider.
     *
     * @param returnTo where the provider sends it back; it must be registered there
     * @throws Problem 503 when the provider does not answer
     */
    public Departure depart(String returnTo) {
        String secret = Journey.newSecret(clock.instant());
        Journey journey = Journey.of(secret, secrets);
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", settings.clientId());
        query.put("redirect_uri", returnTo);
        query.put("scope", settings.scopes());
        query.put("state", journey.state());
        query.put("nonce", journey.nonce());
        query.put("code_challenge", journey.challenge());
        query.put("code_challenge_method", "S256");
        return new Departure(with(describe().authorization(), query), secret, Journey.LONGEST);
    }

    /**
     * Redeems the code of somebody who comes back.
     *
     * @throws Problem 401 when this browser did not leave from here, or the provider does not vouch for anybody; 503 when
     *     it does not answer
     */
    public ProvidedPerson arrive(Arrival arrival) {
        if (!Journey.isUnderWay(arrival.secret(), clock.instant())) {
            throw failed(
                    "Lượt đăng nhập đã quá lâu hoặc bắt đầu ở cửa sổ khác.", "It took too long or began elsewhere.");
        }
        Journey journey = Journey.of(arrival.secret(), secrets);
        if (!journey.began(arrival.state())) {
            throw failed("Lượt đăng nhập này không bắt đầu từ trình duyệt này.", "It did not begin in this browser.");
        }
        try {
            return redeem(arrival, journey);
        } catch (ProviderSilent silent) {
            throw unavailable();
        }
    }

    private ProvidedPerson redeem(Arrival arrival, Journey journey) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", arrival.code());
        form.put("redirect_uri", arrival.returnTo());
        form.put("code_verifier", journey.verifier());
        Optional<String> password = settings.clientSecret();
        if (password.isEmpty()) {
            form.put("client_id", settings.clientId());
        }
        ProviderHttp.Answer answer = http.post(
                descriptions.get().token(),
                form,
                password.map(secret -> Map.entry(settings.clientId(), secret)).orElse(null));
        if (answer.status() == 401 || answer.body().path("error").asText().equals("invalid_client")) {
            LOG.warn("The identity provider refuses CHUNGTAY_OIDC_CLIENT_ID or CHUNGTAY_OIDC_CLIENT_SECRET");
        }
        return tokens.identity(answer.body().path("id_token").asText(), journey.nonce())
                .map(this::person)
                .orElseThrow(() -> failed("Hãy đăng nhập lại từ đầu.", "Begin again."));
    }

    private ProvidedPerson person(JwtClaims claims) {
        boolean unchecked = "false".equals(claims.getClaimValueAsString("email_verified"));
        return new ProvidedPerson(
                settings.issuer(),
                subject(claims),
                claims.getClaimValueAsString("preferred_username"),
                claims.getClaimValueAsString("name"),
                unchecked ? null : claims.getClaimValueAsString("email"),
                groups(claims));
    }

    private static String subject(JwtClaims claims) {
        String subject = claims.getClaimValueAsString("sub");
        if (subject.length() > LONGEST_SUBJECT) {
            throw failed("Mã người dùng của nơi cấp không hợp lệ.", "Its subject is not valid.");
        }
        return subject;
    }

    private List<String> groups(JwtClaims claims) {
        Object found = claims.getClaimsMap();
        for (String step : settings.groupsClaim().split("\\.")) {
            found = found instanceof Map<?, ?> object ? object.get(step) : null;
        }
        return found instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : found == null ? List.of() : List.of(found.toString());
    }

    /**
     * The registered system that a bearer token speaks for; empty when the token is not good, or speaks for nobody who is
     * known as a system: a person's token opens nothing here.
     *
     * @throws Problem 503 when the keys are not known and the provider does not answer
     */
    public Optional<ProvidedSystem> system(String token) {
        if (!isConfigured()) {
            return Optional.empty();
        }
        try {
            return tokens.access(token)
                    .flatMap(claims -> Optional.ofNullable(settings.systems().get(subject(claims)))
                            .map(client -> new ProvidedSystem(client, scopes(claims))));
        } catch (ProviderSilent silent) {
            throw unavailable();
        }
    }

    private static Set<String> scopes(JwtClaims claims) {
        String scope = claims.getClaimValueAsString("scope");
        return scope == null
                ? Set.of()
                : Set.copyOf(Arrays.stream(scope.split(" ")).distinct().toList());
    }

    /**
     * Where somebody who has signed out here signs out of the provider too; empty when it has no such place or does not
     * answer: signing out here does not depend on it.
     */
    public Optional<URI> signOut(String returnTo) {
        if (!isConfigured()) {
            return Optional.empty();
        }
        try {
            Map<String, String> query = new LinkedHashMap<>();
            query.put("client_id", settings.clientId());
            query.put("post_logout_redirect_uri", returnTo);
            return Optional.ofNullable(descriptions.get().signOut()).map(address -> with(address, query));
        } catch (ProviderSilent silent) {
            return Optional.empty();
        }
    }

    private ProviderDescription describe() {
        try {
            return descriptions.live();
        } catch (ProviderSilent silent) {
            throw unavailable();
        }
    }

    private Problem unavailable() {
        String alsoVi = localAccountsAllowed() ? " Tài khoản riêng của Chung Tay vẫn đăng nhập được." : "";
        String alsoEn = localAccountsAllowed() ? " Accounts of Chung Tay itself still sign in." : "";
        return Problem.of(ProblemCode.UNAVAILABLE)
                .detail(
                        "Hệ thống đăng nhập “" + name() + "” chưa trả lời. Hãy thử lại sau ít phút." + alsoVi,
                        "The sign-in of “" + name() + "” does not answer. Try again in a few minutes." + alsoEn)
                .header(
                        "Retry-After",
                        Long.toString(Math.max(1, settings.pause().toSeconds())));
    }

    private static Problem failed(String vietnamese, String english) {
        return Problem.of(ProblemCode.PROVIDER_SIGN_IN_FAILED).detail(vietnamese, english);
    }

    private static URI with(URI address, Map<String, String> query) {
        String join = address.getRawQuery() == null ? "?" : "&";
        return URI.create(address + join + ProviderHttp.encoded(query));
    }
}
