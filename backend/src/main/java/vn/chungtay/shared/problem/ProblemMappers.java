package vn.chungtay.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.persistence.EntityExistsException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Turns whatever was thrown into the one shape of error that clients see. One nested mapper per kind of cause. */
final class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    /** Before the mappers that the libraries bring for the same exceptions. */
    private static final int FIRST = 1;

    private static final String PARTS = "org.jboss.resteasy.reactive.server.core.multipart.";
    private static final String FORM =
            "org.jboss.resteasy.reactive.common.providers.serialisers.MapAsFormUrlEncodedProvider";

    private ProblemMappers() {}

    /** Mappers share the way a {@link Problem} becomes an answer; the post-processor adds language and request id. */
    abstract static class Base<E extends Throwable> extends ExceptionMapperBase<E> {
        @Override
        protected final HttpProblem toProblem(E thrown) {
            return ProblemRendering.render(translate(thrown));
        }

        abstract Problem translate(E thrown);
    }

    @Provider
    static class OfProblem extends Base<Problem> {
        @Override
        Problem translate(Problem thrown) {
            return thrown;
        }
    }

    @Provider
    @Priority(FIRST)
    static class OfJson extends Base<JsonProcessingException> {
        @Override
        Problem translate(JsonProcessingException thrown) {
            return JsonFaults.problemOf(thrown);
        }
    }

    @Provider
    @Priority(FIRST)
    static class OfUnknownProperty extends Base<UnrecognizedPropertyException> {
        @Override
        Problem translate(UnrecognizedPropertyException thrown) {
            return JsonFaults.problemOf(thrown);
        }
    }

    @Provider
    @Priority(FIRST)
    static class OfMapping extends Base<JsonMappingException> {
        @Override
        Problem translate(JsonMappingException thrown) {
            return JsonFaults.problemOf(thrown);
        }
    }

    @Provider
    @Priority(FIRST)
    static class OfMismatch extends Base<MismatchedInputException> {
        @Override
        Problem translate(MismatchedInputException thrown) {
            return JsonFaults.problemOf(thrown);
        }
    }

    @Provider
    @Priority(FIRST)
    static class OfFormat extends Base<InvalidFormatException> {
        @Override
        Problem translate(InvalidFormatException thrown) {
            return JsonFaults.problemOf(thrown);
        }
    }

    @Provider
    @Priority(FIRST)
    static class OfMissingIdentity extends Base<UnauthorizedException> {
        @Override
        Problem translate(UnauthorizedException thrown) {
            return Problem.of(ProblemCode.NOT_SIGNED_IN);
        }
    }

    @Provider
    @Priority(FIRST)
    static class OfFailedIdentity extends Base<AuthenticationFailedException> {
        @Override
        Problem translate(AuthenticationFailedException thrown) {
            return Problem.of(ProblemCode.NOT_SIGNED_IN);
        }
    }

    @Provider
    @Priority(FIRST)
    static class OfMissingPermission extends Base<ForbiddenException> {
        @Override
        Problem translate(ForbiddenException thrown) {
            return Problem.of(ProblemCode.FORBIDDEN);
        }
    }

    @Provider
    @Priority(FIRST)
    static class OfValidation extends Base<ConstraintViolationException> {
        @Override
        Problem translate(ConstraintViolationException thrown) {
            return ValidationFaults.problemOf(thrown);
        }
    }

    /** Answers that the HTTP layer itself gives: unknown path, wrong method, unreadable parameter. */
    @Provider
    @Priority(FIRST)
    static class OfHttp extends Base<WebApplicationException> {
        @Override
        Problem translate(WebApplicationException thrown) {
            return httpProblem(thrown);
        }
    }

    @Provider
    @Priority(FIRST)
    static class OfNotFound extends Base<NotFoundException> {
        @Override
        Problem translate(NotFoundException thrown) {
            return httpProblem(thrown);
        }
    }

    @Provider
    @Priority(FIRST)
    static class OfPersistence extends Base<PersistenceException> {
        @Override
        Problem translate(PersistenceException thrown) {
            return anything(thrown);
        }
    }

    @Provider
    @Priority(FIRST)
    static class OfRollback extends Base<RollbackException> {
        @Override
        Problem translate(RollbackException thrown) {
            return anything(thrown);
        }
    }

    @Provider
    @Priority(FIRST)
    static class OfRuntime extends Base<RuntimeException> {
        @Override
        Problem translate(RuntimeException thrown) {
            return anything(thrown);
        }
    }

    @Provider
    @Priority(FIRST)
    static class OfException extends Base<Exception> {
        @Override
        Problem translate(Exception thrown) {
            return anything(thrown);
        }
    }

    private static Problem httpProblem(WebApplicationException thrown) {
        for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
            if (cause instanceof JsonProcessingException json) {
                return JsonFaults.problemOf(json);
            }
        }
        int status = thrown.getResponse().getStatus();
        if (status == 404 && thrown.getCause() instanceof IllegalArgumentException) {
            return Problem.of(ProblemCode.INVALID_PARAMETER);
        }
        return Problem.of(ProblemCode.ofStatus(status));
    }

    private static Problem anything(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = DatabaseFaults.causeOf(cause)) {
            if (cause instanceof Problem problem) {
                return problem;
            }
            if (cause instanceof EntityExistsException) {
                // an id of the client's own, of a row that the request has read already
                return Problem.of(ProblemCode.ALREADY_EXISTS);
            }
            if (cause instanceof ConstraintViolationException violation) {
                return ValidationFaults.problemOf(violation);
            }
            if (cause instanceof Unreadable unreadable) {
                return JsonFaults.problemOf(unreadable.fault());
            }
        }
        if (isUnreadableBody(thrown)) {
            return Problem.of(ProblemCode.MALFORMED_REQUEST);
        }
        return DatabaseFaults.problemOf(thrown).orElseGet(() -> {
            // Messages of exceptions may hold personal data: only types and places go to the log.
            LOG.errorf("Unexpected %s", traceOf(thrown));
            return Problem.of(ProblemCode.INTERNAL);
        });
    }

    /**
     * A form or a body of parts that the library could not take apart: its parsers throw whatever they tripped over. What
     * goes wrong below the parser of parts, which writes files, is not the sender's fault.
     */
    private static boolean isUnreadableBody(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith(PARTS)
                || Arrays.stream(trace).anyMatch(frame -> frame.getClassName().equals(FORM));
    }

    private static String traceOf(Throwable thrown) {
        StringBuilder trace = new StringBuilder();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            trace.append(cause.getClass().getName())
                    .append(Arrays.stream(cause.getStackTrace())
                            .limit(20)
                            .map(frame -> "\n\tat " + frame)
                            .collect(Collectors.joining()))
                    .append("\ncaused by ");
        }
        return trace.toString();
    }
}
