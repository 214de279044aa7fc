package dev.vigie.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserRefTest {

    @ParameterizedTest
    @ValueSource(strings = {"U123", "ann", "a:b", "", "👩🏽‍🚒"})
    void what_was_stored_is_read_back(String id) {
        UserRef somebody = new UserRef("slack", id);
        assertThat(UserRef.parse(somebody.key())).isEqualTo(somebody);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ann", ":ann"})
    void nobody_is_without_a_platform(String key) {
        assertThatThrownBy(() -> UserRef.parse(key)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_same_id_on_two_platforms_is_two_people() {
        assertThat(new UserRef("slack", "1")).isNotEqualTo(new UserRef("discord", "1"));
    }
}
