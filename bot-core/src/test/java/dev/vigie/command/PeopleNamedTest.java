package dev.vigie.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.CommandCall;
import dev.vigie.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleNamedTest {

    private final Desk desk = Desk.in(Language.EN);

    @ParameterizedTest
    @CsvSource({
        "@Marie,test:marie",
        "marie,test:marie",
        "<@U123ABC>,test:U123ABC",
        "<@!123456>,test:123456",
        "<@U123|marie>,test:U123",
        "test:U9,test:U9"
    })
    void a_person_is_named_as_each_platform_writes_them(String written, String key) {
        assertThat(
                        Desk.heard(
                                desk.press(
                                        CommandCall.of(
                                                "crisis assign", "step", 1, "person", written))))
                .isEqualTo("crisis assign step:1 person:" + key);
    }

    @Test
    void nobody_is_reached_on_another_platform() {
        assertThat(
                        Desk.heard(
                                desk.press(
                                        CommandCall.of(
                                                "crisis assign", "step", 1, "person", "slack:U9"))))
                .contains("person:test:slack:u9");
    }
}
