package dev.vigie.app;

import dev.vigie.jdbc.DatabaseRefused;
import dev.vigie.pack.Problem;
import dev.vigie.pack.Problems;
import dev.vigie.platform.PlatformUnavailable;
import dev.vigie.reply.Wording;
import java.io.PrintStream;

/** Tells whoever runs the program what is wrong, one sentence each, on the error output. */
final class Operator {

    private final Wording words;
    private final PrintStream err;

    Operator(Wording words, PrintStream err) {
        this.words = words;
        this.err = err;
    }

    void tell(String key, Object... arguments) {
        err.println(words.plain(key, arguments));
    }

    void tell(DatabaseRefused refused) {
        tell(refused.key(), refused.arguments());
    }

    void tell(PlatformUnavailable unavailable) {
        err.println(unavailable.getMessage());
    }

    void tell(Config.Problem problem) {
        tell(
                "cli.bad-setting",
                "variable",
                problem.variable(),
                "problem",
                words.plain(problem.key(), "value", problem.value()));
    }

    /** Files that were left out at start. */
    void tellLeftOut(Problems problems) {
        for (Problem problem : problems.sorted()) {
            if (problem.fatal()) {
                tell("cli.pack-problem", "problem", located(problem));
            }
        }
    }

    String located(Problem problem) {
        String what = words.plain(problem.key(), problem.arguments().toArray());
        String warning = problem.fatal() ? "" : words.plain("cli.check-warning") + " ";
        return problem.file() + ":" + problem.line() + ": " + warning + what;
    }
}
