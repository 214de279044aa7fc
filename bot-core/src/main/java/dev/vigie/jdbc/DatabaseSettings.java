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
     * them at kill -9. The next three make H2 speak PostgreSQL's dialect. Its own trace file would
     * only repeat, with a stack trace, what the program says.
     */
    static final String H2_OPTIONS =
            ";WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                    + ";TRACE_LEVEL_FILE=0";

    private static final String H2 = "jdbc:h2:";

    /** The embedded file, without its extension. */
    public static DatabaseSettings embedded(Path file) {
        return of("jdbc:h2:file:" + file.toAbsolutePath(), "", "");
    }

    /** A URL given by the operator. What H2 needs is said there, whatever the URL says about it. */
    public static DatabaseSettings of(String url, String user, String password) {
        return new DatabaseSettings(url.startsWith(H2) ? withH2Options(url) : url, user, password);
    }

    /** H2 refuses an option that is given twice with different values. */
    private static String withH2Options(String url) {
        StringBuilder all = new StringBuilder();
        for (String part : url.split(";")) {
            String name = part.split("=", 2)[0].strip().toUpperCase(Locale.ROOT);
            if (!name.isEmpty() && !H2_OPTIONS.contains(";" + name + "=")) {
                all.append(all.isEmpty() ? "" : ";").append(part);
            }
        }
        return all + H2_OPTIONS;
    }

    public boolean h2() {
        return url.startsWith(H2);
    }

    /** The URL without its options and without anybody's password: fit to be shown. */
    public String shown() {
        return url.replaceAll("[?;].*", "").replaceAll("//.*@", "//");
    }

    /** A driver's message, which may quote the URL. */
    String withoutSecrets(String message) {
        return message.replace(url, shown()).replaceAll("(?i)(password=)[^;&\\s\"]*", "$1…");
    }

    @Override
    public String toString() {
        return "DatabaseSettings[" + shown() + "]";
    }
}
