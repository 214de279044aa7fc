package dev.vigie.pack;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time the way people write it: {@code 30 minutes}, {@code 4 hours}, {@code 1 day}.
 *
 * @param duration the same
 */
public record Elapsed(Duration duration) {

    /** What may be written, for the schema. */
    public static final String PATTERN = "^\\d{1,3} (minute|hour|day)s?$";

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3}) (minute|hour|day)s?");

    /**
     * @throws IllegalArgumentException when it is written otherwise
     */
    @JsonCreator
    public static Elapsed parse(String written) {
        Matcher parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("N minutes, N hours, N days");
        }
        long count = Long.parseLong(parts.group(1));
        return new Elapsed(
                switch (parts.group(2)) {
                    case "minute" -> Duration.ofMinutes(count);
                    case "hour" -> Duration.ofHours(count);
                    default -> Duration.ofDays(count);
                });
    }

    /** As it would be written. */
    @JsonValue
    public String written() {
        long minutes = duration.toMinutes();
        if (minutes > 0 && minutes % (24 * 60) == 0) {
            return written(minutes / (24 * 60), "day");
        }
        return minutes > 0 && minutes % 60 == 0
                ? written(minutes / 60, "hour")
                : written(minutes, "minute");
    }

    private static String written(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }
}
