package vn.chungtay.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamedParametersTest {
    @Test
    void eachUseOfANameBecomesAMarkInItsPlace() {
        NamedParameters statement = NamedParameters.of(
                "SELECT 1 FROM a WHERE x = :day AND y IN (:codes) OR z = :day",
                Map.of("day", 7, "codes", List.of("p", "q")));

        assertThat(statement.text()).isEqualTo("SELECT 1 FROM a WHERE x = ? AND y IN (?, ?) OR z = ?");
        assertThat(statement.values()).containsExactly(7, "p", "q", 7);
    }

    @Test
    void literalsAndCastsAreNoNames() {
        NamedParameters statement =
                NamedParameters.of("SELECT to_char(t, 'HH24:MI'), 'it''s :x', x::text, :x", Map.of("x", "v"));

        assertThat(statement.text()).isEqualTo("SELECT to_char(t, 'HH24:MI'), 'it''s :x', x::text, ?");
        assertThat(statement.values()).containsExactly("v");
    }

    @Test
    void nothingEqualsAnEmptyListAndNullIsAValue() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("codes", List.of());
        parameters.put("end", null);
        NamedParameters statement = NamedParameters.of("x IN (:codes) AND y = :end", parameters);

        assertThat(statement.text()).isEqualTo("x IN (NULL) AND y = ?");
        assertThat(statement.values()).containsExactly((Object) null);
    }

    @Test
    void aNameThatNothingIsBoundToIsAMistake() {
        assertThatThrownBy(() -> NamedParameters.of("x = :nothing", Map.of())).hasMessageContaining(":nothing");
    }
}
