package vn.chungtay.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.ParameterizedType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import vn.chungtay.shared.problem.Problem;
import vn.chungtay.shared.problem.ProblemCode;

/**
 * Opens the transaction of a POST, claims its key in it, and stores the answer beside the effect. A second request
 * with the same key waits on the claim's unique index until the first has committed, then replays its answer.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class IdempotencyInterceptor {
    private static final String HEADER = "Idempotency-Key";

    private final CurrentVertxRequest request;
    private final SecurityIdentity identity;
    private final IdempotencyRepository records;
    private final ObjectMapper mapper;

    IdempotencyInterceptor(
            CurrentVertxRequest request,
            SecurityIdentity identity,
            IdempotencyRepository records,
            ObjectMapper mapper) {
        this.request = request;
        this.identity = identity;
        this.records = records;
        this.mapper = mapper;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        String key = request.getCurrent().request().getHeader(HEADER);
        if (key == null) {
            if (call.getMethod().getAnnotation(Idempotent.class).required()) {
                throw Problem.of(ProblemCode.IDEMPOTENCY_KEY_REQUIRED);
            }
            return call.proceed();
        }
        if (key.length() < 8 || key.length() > 255 || !key.chars().allMatch(letter -> letter > 32 && letter < 127)) {
            throw Problem.parameter(
                    HEADER,
                    "INVALID_KEY",
                    "Cần từ 8 đến 255 ký tự ASCII in được",
                    "It takes 8 to 255 printable ASCII characters");
        }
        UUID account = identity.getAttribute("accountId");
        String operation = call.getMethod().getName() + " "
                + request.getCurrent().request().path();
        byte[] hash = hash(call.getParameters());
        return QuarkusTransaction.requiringNew().call(() -> claimOrReplay(call, account, key, operation, hash));
    }

    private Object claimOrReplay(InvocationContext call, UUID account, String key, String operation, byte[] hash)
            throws Exception {
        if (!records.claim(account, key, operation, hash)) {
            return replay(call, records.find(account, key), operation, hash);
        }
        RestResponse<?> answer = (RestResponse<?>) call.proceed();
        records.store(
                account,
                key,
                answer.getStatus(),
                answer.getHeaders().getFirst(HttpHeaders.LOCATION) == null
                        ? null
                        : answer.getHeaders().getFirst(HttpHeaders.LOCATION).toString(),
                answer.getEntity() == null ? null : mapper.writeValueAsString(answer.getEntity()));
        return answer;
    }

    private RestResponse<?> replay(
            InvocationContext call, IdempotencyRepository.Stored stored, String operation, byte[] hash)
            throws JsonProcessingException {
        if (!stored.operation().equals(operation) || !Arrays.equals(stored.requestHash(), hash)) {
            throw Problem.of(ProblemCode.IDEMPOTENCY_KEY_REUSED);
        }
        JavaType type = mapper.constructType(
                ((ParameterizedType) call.getMethod().getGenericReturnType()).getActualTypeArguments()[0]);
        RestResponse.ResponseBuilder<Object> answer = RestResponse.ResponseBuilder.create(
                RestResponse.Status.fromStatusCode(stored.status()),
                stored.body() == null ? null : mapper.readValue(stored.body(), type));
        if (stored.location() != null) {
            answer.header(HttpHeaders.LOCATION, stored.location());
        }
        return answer.type(MediaType.APPLICATION_JSON_TYPE)
                .header("Idempotency-Replayed", "true")
                .build();
    }

    private byte[] hash(Object[] parameters) throws JsonProcessingException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Object parameter : parameters) {
            if (parameter instanceof Record || parameter instanceof UUID || parameter instanceof String) {
                digest.update(Objects.requireNonNull(mapper.writeValueAsString(parameter))
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return digest.digest();
    }
}
