package dev.vigie.discord;

import static dev.vigie.command.OptionSpec.choice;
import static dev.vigie.command.OptionSpec.integer;
import static dev.vigie.command.OptionSpec.person;
import static dev.vigie.command.OptionSpec.text;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.Person;
import dev.vigie.chat.QuotedMessage;
import dev.vigie.chat.UserRef;
import dev.vigie.command.Choices;
import dev.vigie.command.CommandCatalog;
import dev.vigie.command.CommandSpec;
import dev.vigie.command.Invocation;
import dev.vigie.command.OptionSpec;
import dev.vigie.command.Quotes;
import dev.vigie.discord.registration.Catalogs;
import dev.vigie.reply.Button;
import dev.vigie.reply.Live;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Room;
import dev.vigie.reply.Text;
import dev.vigie.reply.Visibility;
import dev.vigie.testkit.SampleReplies;
import dev.vigie.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Commands that answer with whatever a platform must be able to show. */
final class SampleCommands {

    final AtomicInteger ticks = new AtomicInteger();
    final AtomicInteger asked = new AtomicInteger();
    final List<UserRef> members = new CopyOnWriteArrayList<>();
    final CountDownLatch released = new CountDownLatch(1);
    volatile boolean restricted;
    volatile boolean open = true;
    private final Quotes quotes;

    SampleCommands(Quotes quotes) {
        this.quotes = quotes;
    }

    CommandCatalog catalog() {
        Catalogs all = new Catalogs();
        all.command(CommandSpec.named("ask").required(text("question")), this::ask);
        all.command(CommandSpec.named("help"), use -> saying(use, "This is what I can do."));
        all.command(CommandSpec.named("share").inChannel(), use -> saying(use, "Shared."));
        all.command(CommandSpec.named("book"), use -> SampleReplies.book());
        all.command(CommandSpec.named("slow"), this::slow);
        all.command(
                CommandSpec.named("bug"),
                use -> {
                    throw new IllegalStateException("secret");
                });
        all.command(CommandSpec.named("lock").forAdministrators(), use -> saying(use, "Locked."));
        all.command(
                CommandSpec.named("pick").required(choice("theme", Catalogs.choices(30, 20))),
                use -> saying(use, "Picked " + use.text("theme")));
        all.command(
                CommandSpec.named("call").inChannel().required(person("person")),
                use -> use.reply().paragraph(Text.mention(named(use))).build());
        all.command(
                CommandSpec.named("team who")
                        .required(person("person"))
                        .inMenuOf(CommandSpec.Menu.PERSON),
                use -> saying(use, "Looked at " + use.user("person").orElseThrow().key()));
        all.command(
                CommandSpec.named("kb save")
                        .required(OptionSpec.message("message"))
                        .required(text("title").atMost(80))
                        .inMenuOf(CommandSpec.Menu.MESSAGE),
                this::save);
        all.command(
                CommandSpec.named("many")
                        .required(text("a").atMost(300))
                        .required(integer("b"))
                        .required(choice("c", Choices.LANGUAGES))
                        .required(person("d"))
                        .required(OptionSpec.channel("e"))
                        .required(text("f")),
                use -> saying(use, "All of " + use.call().options().keySet()));
        all.command(CommandSpec.named("card show").inChannel(), use -> card(use, Optional.empty()));
        all.command(
                CommandSpec.named("card tick").inChannel(),
                use -> {
                    ticks.incrementAndGet();
                    return card(use, Optional.empty());
                });
        all.command(
                CommandSpec.named("card note").inChannel().required(text("text")),
                use -> {
                    ticks.incrementAndGet();
                    return card(use, Optional.empty());
                });
        all.command(CommandSpec.named("room open").inChannel(), use -> card(use, room()));
        return all.build();
    }

    private Reply ask(Invocation use) {
        asked.incrementAndGet();
        return use.reply()
                .paragraph(Text.plain(use.language() + " " + use.text("question")))
                .note(
                        Text.plain(
                                "in "
                                        + use.org().value()
                                        + ", "
                                        + use.caller().identities().count()))
                .buttons(Button.of("Share here", CommandCall.of("share")))
                .build();
    }

    private Reply slow(Invocation use) {
        try {
            released.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return saying(use, "At last.");
    }

    private Reply save(Invocation use) {
        QuotedMessage message = quotes.find(use.org(), use.text("message")).orElseThrow();
        return saying(
                use,
                use.text("title") + ": " + message.author().name() + " wrote " + message.text());
    }

    private static Person named(Invocation use) {
        return new Person(use.user("person").orElseThrow(), "somebody");
    }

    private static Reply saying(Invocation use, String text) {
        return use.reply().paragraph(Text.plain(text)).build();
    }

    Optional<Room> room() {
        return Optional.of(new Room("Crisis 1", members, restricted, open));
    }

    private Reply card(Invocation use, Optional<Room> room) {
        return card(use.reply(), room);
    }

    /** The card as it is now. */
    Reply card(Optional<Room> room) {
        return card(Reply.to(Visibility.CHANNEL, Language.EN), room);
    }

    private Reply card(Reply.Builder reply, Optional<Room> room) {
        List<Button> buttons = new ArrayList<>();
        buttons.add(Button.of("Tick", CommandCall.of("card tick")));
        buttons.add(Button.of("Note", CommandCall.of("card note")));
        int now = ticks.get();
        return reply.paragraph(Text.plain("Ticked " + now + " times."))
                .buttons(buttons)
                .live(new Live("crisis-1", now, room))
                .build();
    }
}
