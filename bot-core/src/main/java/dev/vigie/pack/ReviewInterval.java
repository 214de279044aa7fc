package dev.vigie.pack;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often something must be read again, written {@code 12 months}.
 *
 * @param months 1 to 60
 */
public record ReviewInterval(int months) {

    /** What may be written, for the schema. */
    public static final String PATTERN = "^([1-9]|[1-5]\\d|60) months?$";

    private static final Pattern WRITTEN = Pattern.compile("([1-9]|[1-5]\\d|60) months?");

    /**
     * @throws IllegalArgumentException when it is written otherwise
     */
    @JsonCreator
    public static ReviewInterval parse(String written) {
        Matcher parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("N months");
        }
        return new ReviewInterval(Integer.parseInt(parts.group(1)));
    }

    /** As it is written in packs. */
    @JsonValue
    public String written() {
        return months + (months == 1 ? " month" : " months");
    }

    public LocalDate dueAfter(LocalDate reviewed) {
        return reviewed.plusMonths(months);
    }
}
