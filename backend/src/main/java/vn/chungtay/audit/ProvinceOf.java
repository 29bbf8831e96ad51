package vn.chungtay.audit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;

/** The province of a record that is answered: details say it themselves. */
final class ProvinceOf {
    private static final ClassValue<Optional<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
            Optional<Method> found = type.isRecord()
                    ? Arrays.stream(type.getRecordComponents())
                            .filter(part -> part.getName().equals("provinceCode") && part.getType() == String.class)
                            .map(RecordComponent::getAccessor)
                            .findFirst()
                    : Optional.empty();
            found.ifPresent(accessor -> accessor.setAccessible(true));
            return found;
        }
    };

    private ProvinceOf() {}

    /** Two digits, or null when the answer is about no province. */
    static String answer(Object entity) {
        if (entity == null) {
            return null;
        }
        return ACCESSORS
                .get(entity.getClass())
                .map(accessor -> {
                    try {
                        return (String) accessor.invoke(entity);
                    } catch (IllegalAccessException | InvocationTargetException fault) {
                        throw new IllegalStateException(fault);
                    }
                })
                .orElse(null);
    }
}
