package dev.vigie.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.command.CommandCatalog;
import dev.vigie.discord.registration.DiscordCommands;
import dev.vigie.platform.ChatPlatformFactory;
import dev.vigie.testkit.Conversation;
import dev.vigie.testkit.PlatformContract;
import dev.vigie.text.Language;
import java.util.List;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import org.junit.jupiter.api.Test;

/** Discord keeps the contract of a platform, with the commands that Vigie really has. */
class DiscordPlatformTest extends PlatformContract {

    @Override
    protected ChatPlatformFactory factory() {
        return new DiscordPlatformFactory();
    }

    @Test
    void the_real_catalogue_can_be_registered() {
        CommandCatalog catalog = Conversation.onH2().dispatcher().catalog();
        List<CommandData> commands = new DiscordCommands(catalog, Language.EN).registration();
        assertThat(commands)
                .extracting(CommandData::getName)
                .contains("ask", "kb", "interview", "crisis", "team", "help");
    }
}
