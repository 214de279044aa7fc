package dev.vigie.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.OrgId;
import dev.vigie.chat.Person;
import dev.vigie.chat.UserRef;
import dev.vigie.command.Caller;
import dev.vigie.command.Callers;
import dev.vigie.command.DispatchListener;
import dev.vigie.command.Dispatcher;
import dev.vigie.command.Speaker;
import dev.vigie.discord.connect.Sessions;
import dev.vigie.discord.fake.FakeDiscord;
import dev.vigie.platform.PlatformContext;
import dev.vigie.platform.Workers;
import dev.vigie.testkit.KeptQuotes;
import dev.vigie.testkit.TestServices;
import dev.vigie.text.Language;
import dev.vigie.text.Messages;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.utils.SessionController;

/** The adapter over a few sample commands, connected to a Discord of our own. */
final class Bot implements AutoCloseable {

    final FakeDiscord discord;
    final TestServices.RecordedCards cards = new TestServices.RecordedCards();
    final SampleCommands commands;
    final Workers workers;
    final DiscordPlatform platform;
    private final boolean ownsDiscord;

    private Bot(
            FakeDiscord discord,
            boolean ownsDiscord,
            Workers workers,
            Map<String, String> moreSettings) {
        this.discord = discord;
        this.ownsDiscord = ownsDiscord;
        this.workers = workers;
        KeptQuotes quotes = new KeptQuotes();
        this.commands = new SampleCommands(quotes);
        Messages messages = Messages.builtIn();
        Dispatcher dispatcher =
                new Dispatcher(
                        commands.catalog(),
                        new Dispatcher.Ports(new Everybody(), quotes, DispatchListener.NONE),
                        messages,
                        InstantSource.system(),
                        () -> "CODE");
        Map<String, String> settings = new HashMap<>(discord.settings());
        settings.putAll(moreSettings);
        this.platform =
                new DiscordPlatform(
                        new PlatformContext(
                                dispatcher,
                                messages,
                                Language.EN,
                                settings,
                                TestServices.over(workers, cards, InstantSource.system())),
                        AtOnce::new);
    }

    /** Connected. */
    static Bot started() {
        Bot bot = on(new FakeDiscord(), new Workers(8, 100, Duration.ofSeconds(5)), Map.of(), true);
        bot.start();
        return bot;
    }

    /** Not connected yet; it leaves the Discord it is given open. */
    static Bot on(FakeDiscord discord, Map<String, String> settings) {
        return on(discord, new Workers(8, 100, Duration.ofSeconds(5)), settings, false);
    }

    static Bot on(
            FakeDiscord discord, Workers workers, Map<String, String> settings, boolean owned) {
        return new Bot(discord, owned, workers, settings);
    }

    void start() {
        platform.start();
    }

    /** Nothing that was sent would have been refused by Discord. */
    void checkWhatWasSent() {
        assertThat(discord.problems()).isEmpty();
    }

    @Override
    public void close() {
        commands.released.countDown();
        workers.close();
        platform.stop();
        if (ownsDiscord) {
            discord.close();
        }
    }

    /** Connects without the pauses that Discord asks for. */
    private static final class AtOnce extends Sessions {
        AtOnce(Optional<String> gateway) {
            super(gateway);
        }

        @Override
        public void appendSession(SessionController.SessionConnectNode node) {
            Thread thread =
                    new Thread(
                            () -> {
                                try {
                                    node.run(false);
                                } catch (InterruptedException | RuntimeException refused) {
                                    // as with the real one, JDA says so itself
                                }
                            });
            thread.setDaemon(true);
            thread.start();
        }

        @Override
        public void removeSession(SessionController.SessionConnectNode node) {}
    }

    /** A server is an organization; the platform's locale is the language. */
    private static final class Everybody implements Callers {
        @Override
        public Caller identify(Speaker speaker, ConversationRef where) {
            return new Caller(
                    new OrgId(where.space()),
                    speaker.person(),
                    speaker.locale().orElse(Language.EN),
                    speaker.standing());
        }

        @Override
        public Language language(OrgId org) {
            return Language.EN;
        }

        @Override
        public Language language(OrgId org, UserRef person) {
            return Language.EN;
        }

        @Override
        public Person person(OrgId org, UserRef ref) {
            return new Person(ref, ref.id());
        }
    }
}
