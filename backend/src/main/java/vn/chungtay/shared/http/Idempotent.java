package vn.chungtay.shared.http;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that may be sent again after a lost answer. With an {@code Idempotency-Key} header the first answer is stored
 * in the transaction of its effect and replayed for the same key; another body under the same key is refused (422).
 * The method returns {@code RestResponse<X>} with a record X.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {
    /** True where the key must be sent: operations that move money or create in bulk. */
    @Nonbinding
    boolean required() default false;
}
