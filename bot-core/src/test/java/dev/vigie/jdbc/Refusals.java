package dev.vigie.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.vigie.reply.Wording;
import dev.vigie.text.Language;
import dev.vigie.text.Messages;

/** Opening a database that must be refused. */
final class Refusals {

    private Refusals() {}

    /** Tries to open it; fails when that succeeds. */
    static DatabaseRefused refusal(DatabaseSettings settings) {
        DatabaseRefused refused =
                catchThrowableOfType(DatabaseRefused.class, () -> Database.open(settings).close());
        assertThat(refused).as("%s was opened", settings).isNotNull();
        return refused;
    }

    /** What the operator reads. */
    static String said(DatabaseRefused refused) {
        return new Wording(Messages.builtIn(), Language.EN)
                .plain(refused.key(), refused.arguments());
    }
}
