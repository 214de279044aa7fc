package dev.vigie.jdbc;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Which database.
 *
 * @param url a JDBC URL of H2 or PostgreSQL
 * @param user empty when the URL says it all
 * @param password never printed
 */
public record DatabaseSettings(String url, String user, String password) {

    /**
     * WRITE_DELAY=0: without it H2 keeps acknowledged commits in memory for half a second and loses
     * them at kill -9. The other settings make H2 speak PostgreSQL's dialect.
     */
    static final String H2_OPTIONS =
            ";WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    /** The embedded file, without its extension. */
    public static DatabaseSettings embedded(Path file) {
        return of("jdbc:h2:file:" + file.toAbsolutePath(), "", "");
    }

    /** A URL given by the operator; options that H2 needs to lose nothing are added. */
    public static DatabaseSettings of(String url, String user, String password) {
        boolean h2 = url.startsWith("jdbc:h2:");
        boolean safe = url.toUpperCase(Locale.ROOT).contains("WRITE_DELAY");
        return new DatabaseSettings(h2 && !safe ? url + H2_OPTIONS : url, user, password);
    }

    public boolean h2() {
        return url.startsWith("jdbc:h2:");
    }

    @Override
    public String toString() {
        return "DatabaseSettings[" + url.replaceAll("[?;].*", "") + "]";
    }
}
