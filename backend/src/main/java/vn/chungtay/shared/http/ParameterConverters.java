package vn.chungtay.shared.http;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chungtay.shared.problem.Problem;

/** Reads ids, dates and enums of paths and queries; what cannot be read is 400, never 404. */
@Provider
public class ParameterConverters implements ParamConverterProvider {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2999;

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (type == UUID.class) {
            return converter(text -> type.cast(uuid(text)));
        }
        if (type == LocalDate.class) {
            return converter(text -> type.cast(date(text)));
        }
        if (type == Integer.class) {
            return converter(text -> type.cast(integer(text)));
        }
        if (type == Boolean.class) {
            return converter(text -> type.cast(bool(text)));
        }
        if (type.isEnum()) {
            return converter(text -> constant(type, text));
        }
        return null;
    }

    /** Reads a parameter only to see whether it can be read, so that the answer names it; the readers do not know it. */
    static void check(String name, Class<?> type, String text) {
        ParamConverter<?> converter = new ParameterConverters().getConverter(type, type, new Annotation[0]);
        if (converter != null) {
            try {
                converter.fromString(text);
            } catch (Unreadable fault) {
                throw fault.at(name);
            }
        }
    }

    private static UUID uuid(String text) {
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equalsIgnoreCase(text)) {
                return id;
            }
        } catch (IllegalArgumentException unreadable) {
            // answered below
        }
        throw invalid("INVALID_ID", "Mã định danh không đúng định dạng UUID", "The id is not a UUID");
    }

    private static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text, DATE);
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeParseException unreadable) {
            // answered below
        }
        throw invalid(
                "INVALID_DATE",
                "Ngày phải có dạng năm-tháng-ngày và phải có thật, ví dụ 2025-03-01",
                "A date is written year-month-day and must exist, for example 2025-03-01");
    }

    private static Integer integer(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException unreadable) {
            throw invalid("INVALID_NUMBER", "Phải là số nguyên", "It must be a whole number");
        }
    }

    private static Boolean bool(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw invalid("INVALID_BOOLEAN", "Phải là true hoặc false", "It must be true or false");
        };
    }

    private static <T> T constant(Class<T> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> ((Enum<?>) value).name().equals(text))
                .findFirst()
                .orElseThrow(() -> {
                    String choices = Arrays.stream(type.getEnumConstants())
                            .map(value -> ((Enum<?>) value).name())
                            .collect(Collectors.joining(", "));
                    return invalid("INVALID_CHOICE", "Chọn một trong: " + choices, "Choose one of: " + choices);
                });
    }

    private static Unreadable invalid(String code, String vi, String en) {
        return new Unreadable(code, vi, en);
    }

    /** A value that cannot be read, before anybody said which parameter it is. */
    private static final class Unreadable extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;
        private final String code;
        private final String vietnamese;
        private final String english;

        Unreadable(String code, String vietnamese, String english) {
            super(code);
            this.code = code;
            this.vietnamese = vietnamese;
            this.english = english;
        }

        Problem at(String name) {
            return Problem.parameter(name, code, vietnamese, english).detail(vietnamese + ".", english + ".");
        }
    }

    private static <T> ParamConverter<T> converter(Function<String, T> reader) {
        return new ParamConverter<>() {
            @Override
            public T fromString(String text) {
                return text == null ? null : reader.apply(text);
            }

            @Override
            public String toString(T value) {
                return value.toString();
            }
        };
    }
}
