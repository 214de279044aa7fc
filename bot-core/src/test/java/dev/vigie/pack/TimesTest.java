package dev.vigie.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lengths of time, the way people write them. */
class TimesTest {

    @ParameterizedTest
    @CsvSource({
        "0 minutes, PT0S",
        "1 minute, PT1M",
        "30 minutes, PT30M",
        "1 hour, PT1H",
        "4 hours, PT4H",
        "1 day, PT24H",
        "7 days, PT168H",
        "999 days, PT23976H"
    })
    void minutes_hours_and_days_are_understood(String written, Duration duration) {
        assertThat(Elapsed.parse(written).duration()).isEqualTo(duration);
        assertThat(written).matches(Elapsed.PATTERN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "30",
                "30min",
                "30 Minutes",
                "-1 day",
                "1.5 hours",
                "1000 days",
                "2 weeks"
            })
    void other_lengths_are_refused(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Elapsed.parse(written));
        assertThat(written).doesNotMatch(Elapsed.PATTERN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 minutes",
                "1 minute",
                "90 minutes",
                "1 hour",
                "4 hours",
                "1 day",
                "7 days"
            })
    void a_length_is_written_back_as_it_was(String written) {
        assertThat(Elapsed.parse(written).written()).isEqualTo(written);
    }

    @Test
    void a_length_is_written_back_in_its_largest_whole_unit() {
        assertThat(Elapsed.parse("120 minutes").written()).isEqualTo("2 hours");
        assertThat(Elapsed.parse("48 hours").written()).isEqualTo("2 days");
    }

    @ParameterizedTest
    @CsvSource({"1 month, 1", "6 months, 6", "12 months, 12", "60 months, 60"})
    void months_between_reviews_are_understood(String written, int months) {
        assertThat(ReviewInterval.parse(written)).isEqualTo(new ReviewInterval(months));
        assertThat(written).matches(ReviewInterval.PATTERN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "1 year", "0 months", "61 months", "-1 month", "6 Months"})
    void reviews_never_or_too_rare_are_refused(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> ReviewInterval.parse(written));
        assertThat(written).doesNotMatch(ReviewInterval.PATTERN);
    }

    @Test
    void a_review_is_due_months_after_the_last_one_even_at_the_end_of_a_month() {
        assertThat(ReviewInterval.parse("1 month").dueAfter(LocalDate.of(2026, 1, 31)))
                .isEqualTo(LocalDate.of(2026, 2, 28));
    }
}
